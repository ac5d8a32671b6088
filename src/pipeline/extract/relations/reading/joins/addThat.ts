import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** How many items ahead the verb of the reported words may be. */
const reach = 9;

/**
 * English omits « that » after a verb of saying ("Paris said the army had left"): it is inserted, with no width, so
 * that the reported words form a clause of their own. "said the minister", with no verb after it, stays as it is.
 */
export function addThat(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  return chunks.flatMap((chunk, at): Chunk[] => {
    if (hasClause(grammar, chunks, at)) return [chunk, that(chunk)];
    if (
      chunk.kind !== 'verb' ||
      chunk.form === 'participle' ||
      chunk.passive ||
      /^(?:tell|rule)$/u.test(chunk.lemma)
    )
      return [chunk];
    if (!(grammar.cues.saying.has(chunk.lemma) || grammar.cues.denying.has(chunk.lemma))) return [chunk];
    let next = at + 1;
    while (chunks[next]?.kind === 'date' || chunks[next]?.kind === 'adverb' || isDated(chunks, next)) next++;
    const first = chunks[next];
    if ((first?.kind !== 'phrase' && first?.kind !== 'pronoun') || !verbAhead(chunks, next)) return [chunk];
    return first.kind === 'phrase' && hasClause(grammar, chunks, next) ? [chunk] : [chunk, that(chunk)];
  });
}

const that = ({ end }: Chunk): Chunk => ({ kind: 'subordinator', word: 'that', start: end, end });

/**
 * "told reporters Berlin was …", "denied allegations the ships were …": a phrase with a clause of its own behind it.
 */
function hasClause(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const [verb, phrase, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (phrase?.kind !== 'phrase' || verb?.kind !== 'verb' || verb.passive) return false;
  if (!(next?.kind === 'phrase' || (next?.kind === 'pronoun' && subjects.test(next.word)))) return false;
  const told = verb.lemma === 'tell';
  const claim = said.test(phrase.head ?? '') && !grammar.cues.intending.has(verb.lemma);
  return (told || claim) && verbAhead(chunks, at + 1);
}

const subjects = /^(?:he|she|it|they|we|i)$/u;
const said = /^(?:allegations?|claims?|accusations?|reports?|suggestions?|rumou?rs?)$/u;

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
    // "denied the charges, saying …", "declared war, and the army …"
    const behind = chunk?.kind === 'comma' ? chunks[on + 1] : undefined;
    if (behind?.kind === 'verb' && behind.form === 'gerund') return false;
    // "… independence in 2008, about 30 men attacked"
    const about = behind?.kind === 'preposition' && behind.word === 'about' ? 1 : 0;
    if (
      chunk?.kind === 'comma' &&
      chunks[on + 1 + about]?.kind === 'phrase' &&
      chunks[on + 2 + about]?.kind === 'verb' &&
      on > at + 2
    )
      return false;
    // "dismissed the charge but has since said": the next verb has the same subject.
    if (chunk?.kind === 'conjunction' && chunks[on + 1]?.kind === 'verb') return false;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return true;
  }
  return false;
}
