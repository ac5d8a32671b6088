import type { Chunk } from '../chunks.ts';

/** "X, as well as Y, …", "not only X but also Y", « X mais aussi Y »: both are listed, as « et » would list them. */
export function asWellAs(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const only = notOnlyAt(chunks, at);
    if (only > 0) {
      at += only - 1;
      continue;
    }
    const length = alsoAt(chunks, at);
    const last = out.at(-1);
    const before = last?.kind === 'comma' ? out.at(-2) : last;
    if (length === 0 || before?.kind !== 'phrase' || chunks[at + length]?.kind !== 'phrase') {
      out.push(chunk);
      continue;
    }
    const { start } = chunk;
    const end = chunks[at + length - 1]?.end ?? chunk.end;
    out.push({ kind: 'conjunction', word: 'and', start, end });
    at += length - 1;
  }
  return out;
}

/** How many chunks "as well as", « mais aussi », "but also" take at an index; 0 where none of them stands there. */
function alsoAt(chunks: readonly Chunk[], at: number): number {
  const [joint, adverb] = [chunks[at], chunks[at + 1]];
  if (joint?.kind === 'preposition' && joint.word === 'as_well_as') return 1;
  return joint?.kind === 'conjunction' &&
    /^(?:mais|but)$/u.test(joint.word) &&
    adverb?.kind === 'adverb' &&
    /^(?:aussi|egalement|also)$/u.test(adverb.word)
    ? 2
    : 0;
}

/** How many chunks « non seulement », "not only" take before a phrase at an index; 0 where they do not stand there. */
function notOnlyAt(chunks: readonly Chunk[], at: number): number {
  const [first, second, third] = chunks.slice(at, at + 3);
  if (first?.kind === 'phrase' && first.words.join(' ') === 'non seulement' && second?.kind === 'phrase')
    return 1;
  return first?.kind === 'adverb' &&
    second?.kind === 'adverb' &&
    third?.kind === 'phrase' &&
    /^(?:not only|non seulement)$/u.test(`${first.word} ${second.word}`)
    ? 2
    : 0;
}
