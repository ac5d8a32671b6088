import type MiniSearch from 'minisearch';
import { foldWord } from '../../lib/fold.ts';
import { tokenize } from '../../lib/tokens.ts';
import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { SectionKind } from '../basics/kinds.ts';
import { overlaps, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Passage } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';
import type { NameIndex } from './findNodes.ts';
import {
  findAll,
  findBest,
  hasOnlySmallWords,
  makeWordIndex,
  markTerms,
  tellingKey,
  wordsOf,
} from './matchQuery.ts';
import { isAskingWord } from './stopWords.ts';

/** A sentence that a query finds. */
export interface PassageHit extends Span {
  readonly article: ArticleId;
  readonly paragraph: number;
  readonly section: SectionKind;
  /** The words that match, in order; offsets in the article, inside the passage. */
  readonly marks: readonly Span[];
  /** The nodes that it mentions. */
  readonly nodes: readonly NodeId[];
}

interface Sentence {
  readonly article: ArticleId;
  readonly passage: Passage;
}

/** All sentences, and their words. */
export interface SentenceIndex {
  readonly sentences: readonly Sentence[];
  /** By position in `sentences`. */
  readonly words: MiniSearch;
}

/** A sentence that a query finds, before it is looked at closely. */
interface FoundSentence extends Sentence {
  /** Whether it has the words of the query one after the other. */
  readonly phrase?: boolean;
  readonly terms: readonly string[];
  /** Mentions of the node that the query names. */
  readonly mentions: readonly Span[];
}

/** Makes the sentences of all articles ready to be searched, a sentence at each step. */
export function* indexSentences(index: GraphIndex): Generator<void, SentenceIndex> {
  const sentences: Sentence[] = [];
  const words = makeWordIndex();
  for (const { article } of index.articles)
    for (const passage of sentencesOf(article)) {
      words.add({ id: sentences.length, text: article.text.slice(passage.start, passage.end) });
      sentences.push({ article: article.id, passage });
      yield;
    }
  return { sentences, words };
}

/**
 * The sentences with the words of a query in its order first, then those with the words in any order, then those that
 * mention the node that the query names.
 */
export const findSentences = (
  index: GraphIndex,
  ready: SentenceIndex,
  named: NameIndex['named'],
  query: string,
): readonly FoundSentence[] => phraseFirst(index, findByWords(index, ready, named, query), query);

/**
 * Whether a sentence contains the very words of a query that are no name: then the sentence is meant, not the node of
 * that name.
 */
export const isQuoted = (best: FoundSentence | undefined, query: string): boolean =>
  best?.phrase === true && wordsOf(query).some((word) => isAskingWord(foldWord(word)));

/** A found sentence with the words that match marked, and the nodes that it mentions. */
export const makePassageHit = (
  index: GraphIndex,
  { article, passage, terms, mentions }: FoundSentence,
): PassageHit => {
  const text = index.article(article).article.text.slice(passage.start, passage.end);
  const nodes = index.mentionsIn(article).filter(({ mention }) => overlaps(mention, passage));
  const words = markTerms(text, terms, passage.start);
  const marks = [...words, ...mentions.filter((span) => !words.some((word) => overlaps(word, span)))];
  return {
    article,
    start: passage.start,
    end: passage.end,
    paragraph: passage.paragraph,
    section: passage.section,
    marks: marks.sort((a, b) => a.start - b.start),
    nodes: [...new Set(nodes.map(({ node }) => node.id))],
  };
};

const findByWords = (
  index: GraphIndex,
  { sentences, words }: SentenceIndex,
  named: NameIndex['named'],
  query: string,
): readonly FoundSentence[] => {
  const mentions = new Map<string, Span[]>();
  for (const id of named.get(tellingKey(query)) ?? [])
    for (const mention of index.node(id).mentions) {
      if (mention.how === 'passage') continue;
      const list = mentions.get(mention.article) ?? [];
      mentions.set(mention.article, list);
      list.push({ start: mention.start, end: mention.end });
    }
  const mentionsIn = ({ article, passage }: Sentence) =>
    mentions.get(article)?.filter((span) => overlaps(span, passage)) ?? [];

  const found: FoundSentence[] = [];
  const seen = new Set<number>();
  const find = mentions.size > 0 ? findAll : findBest;
  // A first letter on the way to a name need not wait for half of a long text, in which nobody looks for it.
  const isTooCommon = sentences.length > manySentences && hasOnlySmallWords(query);
  for (const { id, terms } of isTooCommon ? [] : find(words, query)) {
    const sentence = sentences[id as number];
    if (!sentence) continue;
    seen.add(id as number);
    found.push({ ...sentence, terms, mentions: mentionsIn(sentence) });
  }
  if (mentions.size > 0)
    sentences.forEach((sentence, id) => {
      if (seen.has(id)) return;
      const own = mentionsIn(sentence);
      if (own.length > 0) found.push({ ...sentence, terms: [], mentions: own });
    });
  return found;
};

/**
 * Puts sentences that contain two or more words of the query consecutively and in its order before those that have them
 * apart.
 */
const phraseFirst = (
  index: GraphIndex,
  found: readonly FoundSentence[],
  query: string,
): readonly FoundSentence[] => {
  const asked = wordsOf(query).map(foldWord);
  if (asked.length < 2) return found;
  const wanted = ` ${asked.join(' ')} `;
  const marked = found.slice(0, mostCompared).map((sentence) => {
    const { start, end } = sentence.passage;
    const words = tokenize(index.article(sentence.article).article.text.slice(start, end));
    return { ...sentence, phrase: ` ${words.map(({ fold }) => fold).join(' ')} `.includes(wanted) };
  });
  return [
    ...marked.filter(({ phrase }) => phrase),
    ...marked.filter(({ phrase }) => !phrase),
    ...found.slice(mostCompared),
  ];
};

/** In more sentences than these, small words are not looked for. */
export const manySentences = 50_000;

/** Only this many, the best, are compared word by word: a keystroke waits for it. */
const mostCompared = 300;
