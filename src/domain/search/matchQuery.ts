import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldWord } from '../../lib/fold.ts';
import { matchWords, tokenize } from '../../lib/tokens.ts';
import type { Span } from '../basics/span.ts';
import { isStopWord } from './stopWords.ts';

/** An empty index of texts by their words, whatever their accents and case. */
export const makeWordIndex = (fields = ['text']): MiniSearch =>
  new MiniSearch({ fields, tokenize: wordsOf, processTerm: rememberFolds() });

/** The words of a text as they stand. */
export const wordsOf = (text: string): string[] => [...matchWords(text)].map(([word]) => word);

/** The words that say what is looked for, folded: the same for « le Maroc » and « MAROC ». */
export const keyOf = (text: string): string => tellingWords(text).map(foldWord).join(' ');

/** What has all the words of a query. Small words count only in a query of nothing else. */
export const findAll = (within: MiniSearch, query: string, more: SearchOptions = {}): SearchResult[] =>
  within.search(tellingWords(query).join(' '), { ...forgiving, ...more, combineWith: 'AND' });

/** What has all the words of a query; where nothing has, what has any of them. */
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

const forgiving: SearchOptions = {
  prefix: (term) => term.length > 2,
  /** Letters that may be wrong. */
  fuzzy: (term) => (term.length > 6 ? 2 : term.length > 4 ? 1 : false),
  /** Below the range of weights of names (1 to 3): what was typed comes before what resembles it. */
  weights: { prefix: 0.3, fuzzy: 0.15 },
};

const tellingWords = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(foldWord(word)));
  return telling.length > 0 ? telling : words;
};

/** Words repeat: each is folded once. */
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
