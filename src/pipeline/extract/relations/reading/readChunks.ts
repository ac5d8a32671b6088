import type { Grammar } from '../../languages/grammar.ts';
import { readChunk } from './chunking/readChunk.ts';
import type { Chunk, ClauseItem } from './chunks.ts';
import { prepareItems } from './items/prepareItems.ts';
import { joinChunks } from './joins/joinChunks.ts';
import { readDoubted } from './readDoubted.ts';
import type { ReadVerb } from './readVerb.ts';

/**
 * Reads the items of a sentence into phrases, verb groups and the links between them, with lists and appositions
 * joined.
 */
export function readChunks(grammar: Grammar, readVerb: ReadVerb, items: readonly ClauseItem[]): Chunk[] {
  const chunks: Chunk[] = [];
  const prepared = prepareItems(items, grammar);
  const read = readDoubted(readVerb);
  for (let at = 0; at < prepared.length; ) {
    const [prior, before] = [chunks.at(-2), chunks.at(-1)];
    const { chunk, next } = readChunk({ grammar, readVerb: read, items: prepared, at, before, prior });
    chunks.push(chunk);
    at = next;
  }
  return joinChunks(chunks, grammar);
}
