import type MiniSearch from 'minisearch';
import type { Language } from '../basics/languages.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { findLinks, indexLinks, type LinkHit } from './findLinks.ts';
import { findNodes, indexNames, type NameIndex, type NodeHit } from './findNodes.ts';
import {
  findSentences,
  indexSentences,
  isQuoted,
  makePassageHit,
  type PassageHit,
  type SentenceIndex,
} from './findSentences.ts';
import { wordsOf } from './matchQuery.ts';

export interface SearchResults {
  /** The best first, at most `hitLimits.nodes`. */
  readonly nodes: readonly NodeHit[];
  /** Links that match all the words, the best attested first, at most `hitLimits.links`. */
  readonly links: readonly LinkHit[];
  /**
   * Passages with the words in this order first, then those with the words, then those that mention the node that the
   * query names; at most `hitLimits.passages`.
   */
  readonly passages: readonly PassageHit[];
  /** How many there are in all. */
  readonly totals: { readonly nodes: number; readonly links: number; readonly passages: number };
}

export interface Search {
  /** Whether `find` answers at once: it is ready, or of a few articles. */
  readonly isQuick: () => boolean;
  /** Nothing for a query without a letter or digit. */
  readonly find: (query: string, language: Language) => SearchResults;
  /**
   * The work that the first `find` would do, a little at each step: a few milliseconds in all for five articles, a second
   * for thousands. What is done when it is left counts; `find` does the rest.
   */
  readonly prepare: () => Generator<void, void>;
}

/** Of so many articles the search is ready within the time that a letter takes. */
const fewArticles = 200;

/** How many hits are given in full: nobody reads further. */
export const hitLimits = { nodes: 40, links: 40, passages: 100 } as const;

/**
 * Searches nodes by any name, in either language or as the texts write it, and sentences by their words. Accents, case
 * and punctuation do not count; a word of more than two letters may be a beginning, one of more than four may have a
 * typing error. A query that is a node's name also finds the passages that name it otherwise (Daesh, Daech).
 */
export const buildSearch = (index: GraphIndex): Search => {
  const steps = makeReady(index);
  let ready: Ready | undefined;
  const goOn = (): void => {
    const step = steps.next();
    if (step.done) ready = step.value;
  };
  const finish = (): Ready => {
    while (ready === undefined) goOn();
    return ready;
  };
  return {
    isQuick: () => ready !== undefined || index.articles.length <= fewArticles,
    *prepare() {
      while (ready === undefined) {
        goOn();
        yield;
      }
    },
    find: (query, language) => {
      if (wordsOf(query).length === 0) return nothingFound;
      const { names, sentences, linkWords } = finish();
      const passages = findSentences(index, sentences, names.named, query);
      const nodes = isQuoted(passages[0], query) ? [] : findNodes(index, names, query, language);
      const links = findLinks(index, linkWords, query);
      return {
        nodes: nodes.slice(0, hitLimits.nodes),
        links: links.slice(0, hitLimits.links).map((edge) => ({ edge })),
        passages: passages.slice(0, hitLimits.passages).map((found) => makePassageHit(index, found)),
        totals: { nodes: nodes.length, links: links.length, passages: passages.length },
      };
    },
  };
};

interface Ready {
  readonly names: NameIndex;
  readonly sentences: SentenceIndex;
  readonly linkWords: MiniSearch;
}

function* makeReady(index: GraphIndex): Generator<void, Ready> {
  return {
    names: yield* indexNames(index),
    sentences: yield* indexSentences(index),
    linkWords: yield* indexLinks(index),
  };
}

const nothingFound: SearchResults = {
  nodes: [],
  links: [],
  passages: [],
  totals: { nodes: 0, links: 0, passages: 0 },
};
