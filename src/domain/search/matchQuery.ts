import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldWord } from '../../lib/fold.ts';
import { matchWords, tokenize } from '../../lib/tokens.ts';
import type { Span } from '../basics/span.ts';
import { isStopWord } from './stopWords.ts';

/** An empty index of texts by their words, ignoring accents and case. */
export const makeWordIndex = (fields = ['text']): MiniSearch =>
  new MiniSearch({ fields, tokenize: wordsOf, processTerm: rememberFolds() });

/** The words of a text as they are written. */
export const wordsOf = (text: string): string[] => [...matchWords(text)].map(([word]) => word);

/** The significant words, folded: the same key for « le Maroc » and « MAROC ». */
export const tellingKey = (text: string): string => tellingWords(text).map(foldWord).join(' ');

/** Texts that contain all the words of a query. Small words count only in a query that has no others. */
export const findAll = (within: MiniSearch, query: string, more: SearchOptions = {}): SearchResult[] =>
  within.search(tellingWords(query).join(' '), { ...forgiving, ...more, combineWith: 'AND' });

/** Texts that contain all the words of a query; where there are none, those that contain any of them. */
export const findBest = (within: MiniSearch, query: string, more: SearchOptions = {}): SearchResult[] => {
  const all = findAll(within, query, more);
  if (all.length > 0) return all;
  return within.search(tellingWords(query).join(' '), { ...forgiving, ...more, combineWith: 'OR' });
};

/** Where the matched terms stand in a text; offsets are counted from `offset`. */
export const markTerms = (text: string, terms: readonly string[], offset: number): readonly Span[] =>
  tokenize(text)
    .filter((token) => terms.includes(token.fold))
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }));

/** Whether a query has none but small words, such as « a » or « de la », which half of all sentences contain. */
export const hasOnlySmallWords = (query: string): boolean =>
  wordsOf(query).every((word) => isStopWord(foldWord(word)));

const forgiving: SearchOptions = {
  prefix: (term) => term.length > 2,
  /** How many letters of a term may be wrong. */
  fuzzy: (term) => (term.length > 6 ? 2 : term.length > 4 ? 1 : false),
  /** Below the range of weights of names (1 to 3): exact matches come before similar ones. */
  weights: { prefix: 0.3, fuzzy: 0.15 },
};

const tellingWords = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(foldWord(word)));
  return telling.length > 0 ? telling : words;
};

/** Words repeat, so each is folded only once. */
const rememberFolds = () => {
  const folds = new Map<string, string>();
  return (word: string): string => {
    const known = folds.get(word);
    if (known !== undefined) return known;
    const fold = foldWord(word);
    folds.set(word, fold);
    return fold;
  };
};
