import { wordSet } from '../../../languages/words.ts';
import type { Chunk } from '../chunks.ts';

/**
 * "a spokesman for the army", « la frontière avec le Niger »: nouns that a preposition of their own completes, which
 * elsewhere would belong to the verb.
 */
export function joinComplements(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const [noun, joint] = [out.at(-2), out.at(-1)];
    if (
      chunk.kind === 'phrase' &&
      chunk.referents.length > 0 &&
      joint?.kind === 'preposition' &&
      noun?.kind === 'phrase' &&
      noun.complements.length === 0 &&
      noun.referents.length === 0 &&
      completed.get(joint.word)?.has(noun.head ?? '') === true
    )
      out.splice(-2, 2, { ...noun, end: chunk.end, complements: [chunk] });
    else out.push(chunk);
  }
  return out;
}

const borders = wordSet('frontiere frontieres border borders');

/** Nouns (folded, of either language) by the preposition that completes them. */
const completed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['for', wordSet('spokesman spokeswoman spokesperson lawyer attorney envoy representative')],
  ['with', borders],
  ['avec', borders],
]);
