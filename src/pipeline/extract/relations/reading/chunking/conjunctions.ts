import { startsContent } from '../phrases/startsContent.ts';
import { wordAt } from '../readVerb.ts';
import { link, type WordReader } from './place.ts';

/* What joins phrases or clauses. */

/** « exige soit X, soit Y »: what comes next is a phrase, and no subject stands before it. */
export const eitherOr: WordReader = ({ fold }, place) => {
  const { before, grammar, items, at } = place;
  const next = items[at + 1];
  return fold === 'soit' &&
    grammar.headAt === 'first' &&
    (before?.kind === 'verb' || before?.kind === 'comma') &&
    (next?.kind === 'name' || (next?.kind === 'word' && grammar.determiners.has(next.fold)))
    ? link(place, 'adverb')
    : null;
};

/** « X, ainsi que Y » */
export const asWell: WordReader = ({ fold }, place) =>
  fold === 'ainsi' && /^qu?e?$/u.test(wordAt(place.items, place.at + 1)?.fold ?? '')
    ? link(place, 'conjunction', 2)
    : null;

/**
 * « la Grèce ou l'Italie »: between two phrases; of two verbs it leaves open which is true. With an accent it asks
 * where.
 */
export const or: WordReader = ({ word }, place) => {
  const { before, grammar, items, at } = place;
  return word === 'ou' &&
    grammar.headAt === 'first' &&
    before?.kind === 'phrase' &&
    startsContent(grammar, items, at + 1)
    ? link(place, 'conjunction')
    : null;
};

/** « que », "because" */
export const subordinator: WordReader = ({ fold }, place) =>
  place.grammar.subordinators.has(fold) ? link(place, 'subordinator') : null;

/** « et », "or" */
export const conjunction: WordReader = ({ fold }, place) =>
  place.grammar.conjunctions.has(fold) ? link(place, 'conjunction') : null;
