import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk } from './chunks.ts';

/** English: "a spokesman for the army", "a lawyer for X": whom someone speaks for completes what they are. */
export function joinSpeakers(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const [title, joint] = [out.at(-2), out.at(-1)];
    if (
      chunk.kind === 'phrase' &&
      chunk.referents.length > 0 &&
      joint?.kind === 'preposition' &&
      joint.word === 'for' &&
      title?.kind === 'phrase' &&
      title.complements.length === 0 &&
      title.referents.length === 0 &&
      speaking.has(title.head ?? '')
    )
      out.splice(-2, 2, { ...title, end: chunk.end, complements: [chunk] });
    else out.push(chunk);
  }
  return out;
}

const speaking = wordSet('spokesman spokeswoman spokesperson lawyer attorney envoy representative');
