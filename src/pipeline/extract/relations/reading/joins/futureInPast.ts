import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/**
 * « Il a indiqué qu'il se rendrait à … »: after a verb of saying the simple conditional is a future seen from the past,
 * not hearsay. « aurait rendu » stays hearsay.
 */
export function futureInPast(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.kind !== 'verb' || !chunk.conditional || chunk.passive) return chunk;
    const compound = chunk.headSpan.start - chunk.start > 0 && chunk.modal === null && !chunk.reflexive;
    if (compound) return chunk;
    for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
      const before = chunks[back];
      if (before?.kind === 'break' || before?.kind === 'colon' || before?.kind === 'verb') break;
      if (before?.kind !== 'subordinator') continue;
      const verb = chunks[back - 1];
      return verb?.kind === 'verb' && grammar.cues.saying.has(verb.lemma)
        ? { ...chunk, conditional: false, future: true }
        : chunk;
    }
    return chunk;
  });
}
