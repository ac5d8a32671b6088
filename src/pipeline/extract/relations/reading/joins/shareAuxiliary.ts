import type { Chunk, VerbGroup } from '../chunks.ts';

/** How many chunks back the verb may be whose auxiliary is shared. */
const reach = 12;

/**
 * « a signé un accord et rejeté tout compromis », « n'a ni armé ni financé », « was arrested and charged »: a
 * participle that is joined to a compound verb shares its auxiliary, so it is a finite verb of its own with the same
 * subject.
 */
export function shareAuxiliary(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  const perfects = new Set<Chunk>();
  for (const chunk of chunks) {
    const governor = chunk.kind === 'verb' && chunk.form === 'participle' ? governorOf(out) : null;
    // « avoir enlevé, torturé et assassiné X »: the perfect infinitive right before, but for a comma or « et ».
    const joint = out.at(-1)?.kind;
    const perfect = joint === 'comma' || joint === 'conjunction' ? out.at(-2) : undefined;
    if (
      chunk.kind === 'verb' &&
      chunk.form === 'participle' &&
      perfect?.kind === 'verb' &&
      perfects.has(perfect)
    ) {
      const { form, passive, negated } = perfect;
      const shared = { ...chunk, form, passive, negated };
      perfects.add(shared);
      out.push(shared);
      continue;
    }
    if (chunk.kind === 'verb' && chunk.form === 'infinitive' && chunk.headSpan.start > chunk.start)
      perfects.add(chunk);
    out.push(
      chunk.kind === 'verb' && governor !== null
        ? {
            ...chunk,
            form: 'finite',
            passive: governor.passive,
            negated: governor.negated,
            conditional: governor.conditional,
            future: governor.future,
            plural: governor.plural,
            modal: governor.modal,
          }
        : chunk,
    );
  }
  return out;
}

/** The compound verb to which a participle after `before` is coordinated; null when it only modifies a noun. */
function governorOf(before: readonly Chunk[]): VerbGroup | null {
  let at = before.length - 1;
  while (before[at]?.kind === 'adverb') at--;
  const joint = before[at];
  const then = before
    .slice(at + 1)
    .some((chunk) => chunk.kind === 'adverb' && /^(?:puis|then)$/u.test(chunk.word));
  if (joint?.kind !== 'conjunction' && !then) return null;
  for (let back = at; back >= 0 && back > at - reach; back--) {
    const chunk = before[back];
    if (
      chunk?.kind === 'break' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'subordinator'
    )
      return null;
    if (chunk?.kind !== 'verb') continue;
    if (chunk.form === 'participle') return null;
    const compound = chunk.form === 'finite' && chunk.headSpan.start > chunk.start;
    return compound ? chunk : null;
  }
  return null;
}
