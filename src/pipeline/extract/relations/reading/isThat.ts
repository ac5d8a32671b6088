import type { Chunk } from './chunks.ts';

/** Whether a chunk is the « que » or "that" that opens a clause. */
export const isThat = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'subordinator' && /^(?:que|qu|that)$/u.test(chunk.word);
