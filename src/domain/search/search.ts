import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldWord } from '../../lib/fold.ts';
import { matchWords, tokenize } from '../../lib/tokens.ts';
import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { Language, SectionKind } from '../basics/kinds.ts';
import { overlaps, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, GraphNode, Passage } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';
import { listNames, type SearchedName } from './searchNames.ts';
import { isAskingWord, isStopWord } from './stopWords.ts';

/** A node that a query finds, under the name that matched. */
export interface NodeHit {
  readonly node: GraphNode;
  /** The name that matched best: a label, an alias or the words of a text; of equals the one in the reader's language. */
  readonly name: string;
  /** The words of `name` that match. */
  readonly marks: readonly Span[];
}

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

/** A link that a query finds by what it says. */
export interface LinkHit {
  readonly edge: Edge;
}

export interface SearchResults {
  /** The best first, at most `hitLimits.nodes`. */
  readonly nodes: readonly NodeHit[];
  /** Those that say it with all the words, the best attested first, at most `hitLimits.links`. */
  readonly links: readonly LinkHit[];
  /** Those with the words in this order first, then those with the words, then those that mention the node that the query names; at most `hitLimits.passages`. */
  readonly passages: readonly PassageHit[];
  /** How many there are in all. */
  readonly totals: { readonly nodes: number; readonly links: number; readonly passages: number };
}

export interface Search {
  /** Nothing for a query without a letter or digit. */
  readonly find: (query: string, language: Language) => SearchResults;
  /** Does now the work that the first `find` would do: a few milliseconds for five articles, a second for thousands. */
  readonly prepare: () => void;
}

/** More is not made ready: nobody reads on. */
export const hitLimits = { nodes: 40, links: 40, passages: 100 } as const;

/**
 * Searches nodes by any name, in either language or as the texts write it, and sentences by their words. Accents, case
 * and punctuation do not count; a word of more than two letters may be a beginning, one of more than four may have a
 * typing error. A query that is a node's name also finds the passages that name it otherwise (Daesh, Daech).
 */
export const buildSearch = (index: GraphIndex): Search => {
  let ready: Ready | undefined;
  const prepare = (): Ready => {
    ready ??= makeReady(index);
    return ready;
  };
  return {
    prepare: () => {
      prepare();
    },
    find: (query, language) => {
      if (wordsOf(query).length === 0) return nothingFound;
      const indexes = prepare();
      const passages = phraseFirst(index, findPassages(index, indexes, query), query);
      const nodes = isQuoted(passages[0], query) ? [] : findNodes(index, indexes, query, language);
      const links = findLinks(index, indexes, query);
      return {
        nodes: nodes.slice(0, hitLimits.nodes),
        links: links.slice(0, hitLimits.links).map((edge) => ({ edge })),
        passages: passages.slice(0, hitLimits.passages).map((found) => makePassageHit(index, found)),
        totals: { nodes: nodes.length, links: links.length, passages: passages.length },
      };
    },
  };
};

const nothingFound: SearchResults = {
  nodes: [],
  links: [],
  passages: [],
  totals: { nodes: 0, links: 0, passages: 0 },
};

interface Sentence {
  readonly article: ArticleId;
  readonly passage: Passage;
}

interface Ready {
  readonly names: readonly SearchedName[];
  readonly nameIndex: MiniSearch;
  readonly sentences: readonly Sentence[];
  readonly sentenceIndex: MiniSearch;
  /** What links say, apart from whom they say it of. */
  readonly linkIndex: MiniSearch;
  /** Nodes by their folded names. */
  readonly named: ReadonlyMap<string, ReadonlySet<NodeId>>;
}

const wordsOf = (text: string): string[] => [...matchWords(text)].map(([word]) => word);

const options = (fields = ['text']) => ({ fields, tokenize: wordsOf, processTerm: rememberFolds() });

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

const makeReady = (index: GraphIndex): Ready => {
  const names = listNames(index);
  const nameIndex = new MiniSearch(options());
  nameIndex.addAll(names.map(({ name }, id) => ({ id, text: name })));
  const sentences = index.articles.flatMap(({ article }) =>
    sentencesOf(article).map((passage) => ({ article: article.id, passage })),
  );
  const sentenceIndex = new MiniSearch(options());
  sentenceIndex.addAll(
    sentences.map(({ article, passage }, id) => ({
      id,
      text: index.article(article).article.text.slice(passage.start, passage.end),
    })),
  );
  const named = new Map<string, Set<NodeId>>();
  for (const { name, node, names: isName } of names) {
    if (!isName) continue;
    const key = keyOf(name);
    const nodes = named.get(key) ?? new Set();
    named.set(key, nodes.add(node.id));
  }
  return { names, nameIndex, sentences, sentenceIndex, linkIndex: indexLinks(index), named };
};

const tellingWords = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(foldWord(word)));
  return telling.length > 0 ? telling : words;
};

const keyOf = (text: string): string => tellingWords(text).map(foldWord).join(' ');

const forgiving: SearchOptions = {
  prefix: (term) => term.length > 2,
  /** Letters that may be wrong. */
  fuzzy: (term) => (term.length > 6 ? 2 : term.length > 4 ? 1 : false),
  /** Below the range of weights of names (1 to 3): what was typed comes before what resembles it. */
  weights: { prefix: 0.3, fuzzy: 0.15 },
};

/** What has all the words. Small words count only alone. */
const findAll = (within: MiniSearch, query: string, more: SearchOptions = {}): SearchResult[] =>
  within.search(tellingWords(query).join(' '), { ...forgiving, ...more, combineWith: 'AND' });

/** What has any of them. */
const findAny = (within: MiniSearch, query: string, more: SearchOptions = {}): SearchResult[] =>
  within.search(tellingWords(query).join(' '), { ...forgiving, ...more, combineWith: 'OR' });

const findNodes = (
  index: GraphIndex,
  { names, nameIndex }: Ready,
  query: string,
  language: Language,
): readonly NodeHit[] => {
  const best = new Map<NodeId, { score: number; found: SearchedName; terms: readonly string[] }>();
  const boostDocument = (id: number) => names[id]?.weight ?? 1;
  const all = findAll(nameIndex, query, { boostDocument });
  for (const { id, score, terms } of all.length > 0 ? all : findAny(nameIndex, query, { boostDocument })) {
    const found = names[id as number];
    if (!found) continue;
    const known = best.get(found.node.id);
    const better =
      !known ||
      score > known.score * 1.0001 ||
      (score > known.score * 0.9999 && found.language === language && known.found.language !== language);
    if (better) best.set(found.node.id, { score, found, terms });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        index.passageCount(b.found.node.id) - index.passageCount(a.found.node.id) ||
        (a.found.node.id < b.found.node.id ? -1 : 1),
    )
    .map(({ found, terms }) => ({
      node: found.node,
      name: found.name,
      marks: markTerms(found.name, terms, 0),
    }));
};

const indexLinks = (index: GraphIndex): MiniSearch => {
  const linkIndex = new MiniSearch(options(['verb', 'source', 'target']));
  const namesOf = ({ label, short }: GraphNode): string =>
    [label.fr, label.en, short?.fr, short?.en].filter((name) => name !== undefined).join(' ');
  linkIndex.addAll(
    index.graph.edges.map(({ predicate, source, target }, id) => {
      const { label, inverse } = index.graph.predicates[predicate] ?? {};
      return {
        id,
        verb: [label?.fr, label?.en, inverse?.fr, inverse?.en]
          .filter((words) => words !== undefined)
          .join(' '),
        source: namesOf(index.node(source)),
        target: namesOf(index.node(target)),
      };
    }),
  );
  return linkIndex;
};

/** Links that say all the words: with the verb among them, or with both of their ends. */
const findLinks = (index: GraphIndex, { linkIndex }: Ready, query: string): readonly Edge[] =>
  findAll(linkIndex, query, { fuzzy: false })
    .filter(({ match, queryTerms }) => {
      const fields = new Set(Object.values(match).flat());
      return fields.has('verb') || (queryTerms.length > 1 && fields.has('source') && fields.has('target'));
    })
    .map(({ id, score }) => ({ edge: index.graph.edges[id as number], score }))
    .flatMap(({ edge, score }) => (edge ? { edge, score } : []))
    .sort(
      (a, b) =>
        b.score - a.score ||
        index.corroboration(b.edge) - index.corroboration(a.edge) ||
        (a.edge.id < b.edge.id ? -1 : 1),
    )
    .map(({ edge }) => edge);

/** Whether a sentence has the very words of a query that are no name: then the sentence is meant, not who is named so. */
const isQuoted = (best: FoundSentence | undefined, query: string): boolean =>
  best?.phrase === true && wordsOf(query).some((word) => isAskingWord(foldWord(word)));

/** Sentences that have two or more words of the query in its order, one after the other, before those that have them apart. */
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

/** The best so many are read word by word: a keystroke waits for it. */
const mostCompared = 300;

interface FoundSentence extends Sentence {
  /** Whether it has the words of the query one after the other. */
  readonly phrase?: boolean;
  readonly terms: readonly string[];
  /** Mentions of the node that the query names. */
  readonly mentions: readonly Span[];
}

const findPassages = (index: GraphIndex, ready: Ready, query: string): readonly FoundSentence[] => {
  const mentions = new Map<string, Span[]>();
  for (const id of ready.named.get(keyOf(query)) ?? [])
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
  const all = findAll(ready.sentenceIndex, query);
  const direct = all.length > 0 || mentions.size > 0 ? all : findAny(ready.sentenceIndex, query);
  for (const { id, terms } of direct) {
    const sentence = ready.sentences[id as number];
    if (!sentence) continue;
    seen.add(id as number);
    found.push({ ...sentence, terms, mentions: mentionsIn(sentence) });
  }
  if (mentions.size > 0)
    ready.sentences.forEach((sentence, id) => {
      if (seen.has(id)) return;
      const named = mentionsIn(sentence);
      if (named.length > 0) found.push({ ...sentence, terms: [], mentions: named });
    });
  return found;
};

const makePassageHit = (
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

const markTerms = (text: string, terms: readonly string[], offset: number): readonly Span[] =>
  tokenize(text)
    .filter((token) => terms.includes(token.fold))
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }));
