import { formOf, isAdverb, wordAt } from '../readVerb.ts';
import { link, type WordReader } from './place.ts';

/* Adverbs, among them words that are something else in other places. */

/** « le coup le plus important de l'année »: an adjective that is spelt like a verb. */
export const degree: WordReader = (word, place) => {
  const { before, grammar } = place;
  return before?.kind === 'adverb' &&
    /^(?:plus|moins|tres|aussi)$/u.test(before.word) &&
    grammar.headAt === 'first' &&
    formOf(grammar, word, 'gerund') !== null
    ? link(place, 'adverb')
    : null;
};

/** "is due to visit X" */
export const dueTo: WordReader = ({ fold }, place) => {
  const { before, grammar, items, at } = place;
  return fold === 'due' &&
    before?.kind === 'verb' &&
    before.lemma === 'be' &&
    formOf(grammar, wordAt(items, at + 2), 'infinitive') !== null
    ? link(place, 'adverb')
    : null;
};

/** "once headed by X": before a participle it says when. */
export const beforeParticiple: WordReader = ({ fold }, place) =>
  fold === 'once' && formOf(place.grammar, wordAt(place.items, place.at + 1), 'participle') !== null
    ? link(place, 'adverb')
    : null;

/** "France first entered Mali": between a subject and its verb it says when. */
export const firstBeforeVerb: WordReader = ({ fold }, place) => {
  const { before, grammar, items, at } = place;
  const verb = wordAt(items, at + 1);
  return fold === 'first' &&
    grammar.headAt === 'last' &&
    (before?.kind === 'phrase' || before?.kind === 'pronoun' || before?.kind === 'close') &&
    formOf(grammar, verb, 'finite') !== null &&
    !grammar.eventNouns.has(verb?.fold ?? '')
    ? link(place, 'adverb')
    : null;
};

/** « samedi », « également »: a word that the grammar knows for an adverb. */
export const plainAdverb: WordReader = (word, place) =>
  isAdverb(place.grammar, word) ? link(place, 'adverb') : null;
