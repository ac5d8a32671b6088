import { type Arguments, argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';

/**
 * The index of the verb in « des combats ont opposé X à Y »; -1 where the noun at `at` sets nobody against anyone, or
 * has not done so yet.
 */
export function verbOpposing(chunks: readonly Chunk[], at: number): number {
  const on = chunks[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
  const verb = chunks[on];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.passive || verb.lemma !== 'opposer') return -1;
  return verb.negated || verb.future || verb.conditional || verb.modal !== null ? -1 : on;
}

/** Who is set against whom, and what else the verb at `on` has: where they meet. */
export function opposedBy(
  chunks: readonly Chunk[],
  on: number,
): { readonly parties: readonly Phrase[]; readonly rest: Arguments } {
  const found = argumentsOf(chunks, on, true);
  const direct = found.direct ?? listBehind(chunks, on);
  // « ont opposé X et Y à Gao », « ont opposé X à Y »
  const [other] =
    (direct?.members.length ?? 0) > 1
      ? []
      : phrasesAfter(found, to).filter(({ referents }) =>
          referents.some(({ node }) => node.type !== 'place'),
        );
  const parties = [direct, other].filter((one): one is Phrase => one != null);
  const after = new Map(
    [...found.after].map(([word, phrases]) => [word, phrases.filter((phrase) => phrase !== other)]),
  );
  return { parties, rest: { ...found, direct: null, after } };
}

/** « ont opposé mardi à Gao X et Y »: both, behind where and when. */
function listBehind(chunks: readonly Chunk[], on: number): Phrase | null {
  for (let at = on + 1; at < chunks.length && at <= on + 6; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'phrase' && chunk.members.length > 1) return chunk;
    if (!/^(?:phrase|preposition|date|adverb)$/u.test(chunk?.kind ?? '')) return null;
  }
  return null;
}

const to = ['a', 'au', 'aux'];
