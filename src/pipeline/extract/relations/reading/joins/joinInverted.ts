import type { Chunk, VerbGroup } from '../chunks.ts';

const subjects = /^(?:il|elle|ils|elles|on)$/u;

/**
 * « a-t-il précisé », « affirme-t-elle »: the verb group becomes one and its pronoun follows it, as a name would (« a
 * précisé X »).
 */
export function joinInverted(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at];
    if (verb === undefined) continue;
    const joint = isJoint(chunks[at + 1]) ? 1 : 0;
    const pronoun = chunks[at + 1 + joint];
    const inverted =
      verb.kind === 'verb' &&
      verb.form === 'finite' &&
      pronoun?.kind === 'pronoun' &&
      subjects.test(pronoun.word) &&
      // The hyphen tells « dit-il » from « dit : il ».
      pronoun.start - (joint > 0 ? (chunks[at + 1]?.end ?? 0) : verb.end) === 1;
    if (!inverted) {
      out.push(verb);
      continue;
    }
    let next = at + 2 + joint;
    while (chunks[next]?.kind === 'adverb' && next < at + 5) next++;
    const participle = chunks[next];
    const compound =
      (verb.lemma === 'avoir' || verb.lemma === 'être') &&
      participle?.kind === 'verb' &&
      (participle.form === 'participle' || participle.form === 'finite');
    if (compound) out.push(compoundOf(verb, participle), pronoun);
    else out.push(verb, pronoun);
    at = compound ? next : at + 1 + joint;
  }
  return out;
}

/** The « t » of « a-t-il ». */
const isJoint = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' && /^t$/u.test(chunk.word) && chunk.end - chunk.start === 1;

/** The auxiliary and its participle as one verb; the whole runs over the pronoun between them. */
const compoundOf = (auxiliary: VerbGroup, participle: VerbGroup): VerbGroup => ({
  ...participle,
  start: auxiliary.start,
  form: 'finite',
  passive: false,
  negated: auxiliary.negated || participle.negated,
  conditional: auxiliary.conditional,
  future: false,
  plural: auxiliary.plural,
});
