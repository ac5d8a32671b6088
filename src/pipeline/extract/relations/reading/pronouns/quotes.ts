import type { Grammar } from '../../../languages/grammar.ts';
import type { NamedNode } from '../../../types.ts';
import type { Chunk } from '../chunks.ts';
import { personOf } from '../partsOfPhrase.ts';

/** « », » »: a quotation mark, or the comma after one. */
export const isQuoteEnd = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'quote' || (chunks[at]?.kind === 'comma' && chunks[at - 1]?.kind === 'quote');

/** « », a-t-il dit »: the pronoun follows its verb. */
export const isInverted = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'verb' && isQuoteEnd(chunks, at - 2);

/** "“…”, he told reporters" */
export function isTeller(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  return (
    isQuoteEnd(chunks, at - 1) &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    grammar.cues.saying.has(verb.lemma) &&
    chunks.slice(0, at - 2).some(({ kind }) => kind === 'quote')
  );
}

/** The person who says the quoted words with which the sentence begins: « « … », a dit X ». */
export function tellerIn(chunks: readonly Chunk[]): NamedNode | null {
  const verb = chunks.findLastIndex(
    (chunk, at) => chunk.kind === 'verb' && chunk.form === 'finite' && isQuoteEnd(chunks, at - 1),
  );
  const teller = chunks[verb + 1];
  return verb >= 0 && teller?.kind === 'phrase' ? personOf(teller) : null;
}
