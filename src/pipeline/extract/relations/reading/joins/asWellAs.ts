import type { Chunk } from '../chunks.ts';

/** English: "X, as well as Y, …" lists both, as "and" would. */
export function asWellAs(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.kind !== 'preposition' || chunk.word !== 'as_well_as' || chunks[at + 1]?.kind !== 'phrase')
      return chunk;
    const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : chunks[at - 1];
    return before?.kind === 'phrase' ? { ...chunk, kind: 'conjunction' } : chunk;
  });
}
