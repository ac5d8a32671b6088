import { foldWord } from '../../lib/fold.ts';
import { matchWords, tokenize } from '../../lib/tokens.ts';
import { isBodyType } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Article, GraphNode } from './schema.ts';

/**
 * Whether a name is capitalized only as a heading would be, so that it loses its capital within a sentence: « la
 * création du Cémoc », « les services marocains », "the cell of five suspects"; but « la Garde civile », "the Paris
 * attacks", acronyms and names of one word keep theirs. In French: events, and names whose first word the texts write
 * in lower case and never capitalized at the start of a mention of the node. In English, which the texts may not
 * contain: names whose first word is part of no proper name.
 */
export const opensWithCommonNoun = (
  index: GraphIndex,
  node: GraphNode,
  name: string,
  language: Language,
): boolean => {
  const first = /^\p{Lu}\p{Ll}+/u.exec(name)?.[0];
  if (first === undefined || node.type === 'country' || node.type === 'person') return false;
  const words = wordsOf(index);
  if (language === 'fr')
    return (
      node.type === 'event' || (words.small.has(first.toLowerCase()) && !isWrittenLarge(index, node, first))
    );
  if (words.proper.has(foldWord(first)) || words.large.has(first)) return false;
  if (words.stems.has(stemOf(first)) || !name.includes(' ')) return false;
  return node.type === 'event' || !/\p{Lu}/u.test(name.slice(1));
};

interface Words {
  /** In the texts: begins with a small letter … */
  readonly small: ReadonlySet<string>;
  /** … or with a capital. */
  readonly large: ReadonlySet<string>;
  /**
   * Words of proper names, folded. Of an agency or group that has a short name only that one's words: long names are
   * made of common nouns.
   */
  readonly proper: ReadonlySet<string>;
  /** How names of countries and places begin: "Algerian" is Algeria's. */
  readonly stems: ReadonlySet<string>;
}

const wordsByIndex = new WeakMap<GraphIndex, Words>();

const wordsOf = (index: GraphIndex): Words => {
  const known = wordsByIndex.get(index);
  if (known) return known;
  const proper = new Set<string>();
  const stems = new Set<string>();
  for (const node of index.graph.nodes) {
    const { label, short, type, determiner } = node;
    if (type === 'event' || ((type === 'agency' || type === 'group') && determiner?.en)) continue;
    const isBody = isBodyType(type);
    for (const { raw, fold } of (isBody && short ? [short.en] : [label.en, short?.en ?? '']).flatMap(
      tokenize,
    )) {
      if (!/^\p{Lu}/u.test(raw)) continue;
      proper.add(fold);
      if (type === 'country' || type === 'place') stems.add(stemOf(raw));
    }
  }
  for (const { label, type } of index.graph.nodes)
    if (type === 'event')
      for (const { raw, fold } of tokenize(label.en).slice(1)) if (/^\p{Lu}/u.test(raw)) proper.add(fold);
  const words = { ...wordsInTexts(index.graph.articles), proper, stems };
  wordsByIndex.set(index, words);
  return words;
};

/** Decisions on proposals make graph after graph of the same texts, which are long. */
const wordsByTexts = new WeakMap<readonly Article[], Pick<Words, 'small' | 'large'>>();

const wordsInTexts = (articles: readonly Article[]): Pick<Words, 'small' | 'large'> => {
  const known = wordsByTexts.get(articles);
  if (known) return known;
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { text } of articles)
    for (const [raw] of matchWords(text)) (/^\p{Ll}/u.test(raw) ? small : large).add(raw);
  const words = { small, large };
  wordsByTexts.set(articles, words);
  return words;
};

const stemOf = (word: string): string => foldWord(word).slice(0, 4);

const isWrittenLarge = (index: GraphIndex, node: GraphNode, first: string): boolean =>
  node.mentions.some(({ article, start, how }) => {
    const { text } = index.article(article).article;
    return how !== 'passage' && text.startsWith(first, start);
  });
