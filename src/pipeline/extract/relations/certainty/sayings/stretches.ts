import type { Chunk } from '../../reading/chunks.ts';

/** Chunks from `from` to `to`, exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The chunks around `at` up to a strong break on either side. */
export function stretchAround(chunks: readonly Chunk[], at: number): Stretch {
  let from = at;
  while (from > 0 && chunks[from - 1]?.kind !== 'break') from--;
  let to = at;
  while (to < chunks.length && chunks[to]?.kind !== 'break') to++;
  return { from, to };
}

/** « X a déclaré que …, tandis que Y … »: where what another does meanwhile begins within a stretch, or its end. */
export function meanwhileIn(chunks: readonly Chunk[], { from, to }: Stretch): number {
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && /^(?:tandis|while|whereas)$/u.test(chunk.word)) return at;
  }
  return to;
}
