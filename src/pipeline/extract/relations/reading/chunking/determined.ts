import { readPhrase } from '../phrases/readPhrase.ts';
import { startsContent } from '../phrases/startsContent.ts';
import { wordAt } from '../readVerb.ts';
import type { Place, WordReader } from './place.ts';

/** « les soldats », "the army": a phrase with its determiner, unless the word is a preposition or a pronoun there. */
export const determined: WordReader = ({ fold }, place) => {
  const { grammar, readVerb, items, at } = place;
  if (!grammar.determiners.has(fold) || standsAlone(fold, place)) return null;
  return (
    readVerb(grammar, items, at) ??
    (startsContent(grammar, items, at + 1) ? readPhrase(grammar, items, at) : null)
  );
};

/** « du Mali » after a comma or a place is a complement that lost its noun, not a subject or an object. */
function standsAlone(fold: string, place: Place): boolean {
  const { grammar, before, prior } = place;
  if (fold === 'au' || fold === 'aux') return true;
  if (!grammar.complementWords.has(fold)) return false;
  const many = fold === 'de' && startsMany(place);
  // « De nombreux pays ont … »
  if (many && before === undefined) return false;
  // « D'autres pays ont … »
  if (
    fold === 'd' &&
    wordAt(place.items, place.at + 1)?.fold === 'autres' &&
    (before === undefined || before.kind === 'subordinator' || before.kind === 'verb')
  )
    return false;
  // « pour de nouveaux entretiens »
  if (many && before?.kind === 'preposition' && /^(?:pour|par|avec|sans)$/u.test(before.word)) return false;
  // « a annoncé mardi de nouvelles sanctions »
  const verb = before?.kind === 'date' ? prior : before;
  if (many && verb?.kind === 'verb' && !verb.passive && !verb.reflexive) return false;
  // « a mené mardi des frappes »: the object of the verb.
  if (fold === 'des') return (before?.kind === 'date' && prior?.kind !== 'verb') || before?.kind === 'close';
  return true;
}

/** « de vastes zones »: a plural adjective before its noun, where « des » becomes « de ». */
function startsMany({ grammar, items, at }: Place): boolean {
  const word = wordAt(items, at + 1);
  return (
    word !== null &&
    grammar.headAt === 'first' &&
    /[sx]$/u.test(word.fold) &&
    grammar.frontAdjectives.has(word.fold)
  );
}
