import { capitalize } from '../../lib/capitalize.ts';
import { plainWords } from '../../lib/plainText.ts';
import { foldName } from '../../lib/tokens.ts';
import type { NodeId } from '../basics/ids.ts';
import { contains, overlaps, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Article } from '../graph/schema.ts';
import { sentenceRun, sentencesOf } from '../graph/sentences.ts';
import type { End, EventDraft, LinkDraft, NameDraft, NewEnd } from './draft.ts';
import type { Words } from './writing.ts';

/** Longer runs of words than this are no name: they tell something. */
const mostWordsOfName = 8;

const isShort = (name: string): boolean => name.split(' ').length <= mostWordsOfName;

/** Begins a draft that names words: after the node that is called so, or after a new one. */
export function beginName(index: GraphIndex, words: Words): NameDraft {
  const text = textOf(index, words);
  const key = foldName(text);
  const known = index.graph.nodes.find(({ label, short, aliases }) =>
    [label.fr, label.en, short?.fr ?? '', short?.en ?? '', ...aliases].some((name) => foldName(name) === key),
  );
  const node: End = known && key !== '' ? { id: known.id } : newEnd(index, words);
  return { kind: 'name', words, node, how: 'name', everywhere: true };
}

/**
 * Begins a draft that links what words name: the first two nodes named in them are its ends. Where none is, the words may
 * be what is said of the nodes on either side of them in the sentence; or else, if they are short enough for a name, a new
 * subject. Words that name two nodes, or are longer than a name, assert the link themselves; for others, their sentence
 * does.
 */
export function beginLink(index: GraphIndex, selected: Words): LinkDraft {
  const [first, second] = namedIn(index, selected);
  const isName = isShort(textOf(index, selected));
  const beside = first === undefined && isName ? namedBeside(index, selected) : null;
  const source = beside === null ? endIn(index, selected) : { id: beside.before };
  const target = beside === null ? second : beside.after;
  const asserts = second !== undefined || !isName;
  return {
    kind: 'link',
    of: null,
    selected,
    words: asserts ? selected : sentenceAround(index, selected),
    source,
    predicate: null,
    target: target === undefined ? null : { id: target },
    certainty: 'stated',
    attributedTo: null,
    when: null,
  };
}

/** The first node named in the words; a new one of their name where none is; null: they are too long for a name. */
export function endIn(index: GraphIndex, words: Words): End | null {
  const [first] = namedIn(index, words);
  if (first !== undefined) return { id: first };
  return isShort(textOf(index, words)) ? newEnd(index, words) : null;
}

/**
 * The nearest nodes named before and after words in their sentence. null: there is none on one of the sides, or the words
 * do not begin with a small letter, and so may be a name.
 */
function namedBeside(
  index: GraphIndex,
  words: Words,
): { readonly before: NodeId; readonly after: NodeId } | null {
  if (!/^\p{Ll}/u.test(textOf(index, words))) return null;
  const { article, start, end } = sentenceAround(index, words);
  const before = namedIn(index, { article, start, end: words.start }).at(-1);
  const [after] = namedIn(index, { article, start: words.end, end });
  return before === undefined || after === undefined || before === after ? null : { before, after };
}

/** Begins a draft which says that words tell of a new event. Its title is the words themselves if they are few. */
export function beginEvent(index: GraphIndex, words: Words): EventDraft {
  return { kind: 'event', words, event: newEvent(index, words) };
}

/** A node that is yet to be described, with the words as its label. */
export function newEnd(
  index: GraphIndex,
  words: Words,
  name = textOf(index, words),
): { readonly make: NewEnd } {
  const label = capitalize(name);
  return { make: { type: null, label: { fr: label, en: label }, countries: [], when: null, words } };
}

/** An event that is yet to be described, told by the words. They are its title if they are few; a sentence is no title. */
export function newEvent(
  index: GraphIndex,
  words: Words,
  name = textOf(index, words),
): { readonly make: NewEnd } {
  const { make } = newEnd(index, words, isShort(name) ? name : '');
  return { make: { ...make, type: 'event' } };
}

/** The words on one line, with single spaces between them. */
export const textOf = (index: GraphIndex, { article, start, end }: Words): string =>
  plainWords(index.article(article).article.text.slice(start, end));

/**
 * The nodes that are mentioned within the words, each once, in order of the text; passages that tell of events do not
 * count.
 */
const namedIn = (index: GraphIndex, words: Words): readonly NodeId[] => [
  ...new Set(
    index
      .mentionsIn(words.article)
      .flatMap(({ node, mention }) => (mention.how !== 'passage' && contains(words, mention) ? node.id : [])),
  ),
];

/** The nodes that words are most likely about: those named in them, then in their sentence, then in their article. */
export const nodesNear = (index: GraphIndex, words: Words): readonly NodeId[] => [
  ...new Set([
    ...namedIn(index, words),
    ...namedIn(index, sentenceAround(index, words)),
    ...index.mentionsIn(words.article).map(({ node }) => node.id),
  ]),
];

/** The sentence or sentences that words stand in; the words themselves where they stand in none. */
export function sentenceAround(index: GraphIndex, words: Words): Words {
  const sentences = sentencesOf(index.article(words.article).article);
  const { first, last } = sentenceRun(sentences, words);
  const [from, to] = [sentences[first], sentences[last]];
  if (!from || !to || !overlaps(from, words)) return words;
  return { article: words.article, start: from.start, end: to.end };
}

/**
 * Where an article has what was typed, as whole words, ignoring capitals and white space: the place nearest to `near`, or
 * null when no sentence of it, outside the site's chrome, has these words.
 */
export function findTyped(article: Article, typed: string, near: Span): Words | null {
  const parts = plainWords(typed)
    .split(' ')
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  const sentences = sentencesOf(article);
  let best: Words | null = null;
  const distance = ({ start, end }: Span) => Math.max(near.start - end, start - near.end, 0);
  for (const match of article.text.matchAll(whole)) {
    const found = { article: article.id, start: match.index, end: match.index + match[0].length };
    if (!sentences.some((sentence) => contains(sentence, found))) continue;
    if (best === null || distance(found) < distance(best)) best = found;
  }
  return best;
}
