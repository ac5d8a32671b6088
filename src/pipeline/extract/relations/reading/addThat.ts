import type { Grammar } from '../../languages/grammar.ts';
import type { Chunk } from './chunks.ts';

/** How many items ahead the verb of the reported words may be. */
const reach = 9;

/**
 * English omits « that » after a verb of saying ("Paris said the army had left"): it is inserted, with no width, so
 * that the reported words form a clause of their own. "said the minister", with no verb after it, stays as it is.
 */
export function addThat(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  return chunks.flatMap((chunk, at): Chunk[] => {
    if (chunk.kind !== 'verb' || chunk.form === 'participle' || chunk.passive || chunk.lemma === 'tell')
      return [chunk];
    if (!(grammar.cues.saying.has(chunk.lemma) || grammar.cues.denying.has(chunk.lemma))) return [chunk];
    let next = at + 1;
    while (chunks[next]?.kind === 'date' || chunks[next]?.kind === 'adverb' || isDated(chunks, next)) next++;
    const first = chunks[next];
    if ((first?.kind !== 'phrase' && first?.kind !== 'pronoun') || !verbAhead(chunks, next)) return [chunk];
    return [chunk, { kind: 'subordinator', word: 'that', start: chunk.end, end: chunk.end }];
  });
}

/** « said on Tuesday the army … » */
const isDated = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'date';

function verbAhead(chunks: readonly Chunk[], at: number): boolean {
  for (let on = at + 1; on < chunks.length && on <= at + reach; on++) {
    const chunk = chunks[on];
    if (
      chunk?.kind === 'break' ||
      chunk?.kind === 'quote' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'subordinator' ||
      // "announced sanctions as he visited Bogotá"
      (chunk?.kind === 'preposition' && chunk.word === 'as')
    )
      return false;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return true;
  }
  return false;
}
