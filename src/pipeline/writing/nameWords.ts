import type { NodeId } from '../../domain/basics/ids.ts';
import { isSameSpan, overlaps, type Span } from '../../domain/basics/span.ts';
import type { NodeChoice, Words, Writing } from '../../domain/writing/writing.ts';
import { plainWords } from '../../lib/plainText.ts';
import { proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import { annotate } from './annotations.ts';
import { type Desk, quoteOf, refuse, trimmed } from './desk.ts';
import { addName, chosenNode, findEntry } from './nodes.ts';

type NameWriting = Extract<Writing, { kind: 'name' }>;

/**
 * Says what words of an article mean, and returns the node. `everywhere`: they become a name of the node, which is then found
 * in all articles. Where that does not find it here (as within a longer name), or not everywhere, the annotation says it of
 * these words. Throws `Unwritable` when it is said already, or when another node has this name.
 */
export function nameWords(desk: Desk, { words, node, how, everywhere }: NameWriting): NodeId {
  const one = desk.article(words.article);
  const span = trimmed(one, words);
  const quote = quoteOf(one, span);
  const text = one.article.text.slice(span.start, span.end);
  const id = chosenNode(desk, node, everywhere && how !== 'demonym' ? [plainWords(text)] : []);
  refuseTwice(desk, { ...words, ...span }, id);
  // Descriptions are found like names, since other names may stand within them.
  if (everywhere) addName(desk, id, text, how === 'demonym' ? 'demonyms' : 'names');
  if (!isNamedThere(desk, { ...words, ...span }, id))
    annotate(desk.draft, words.article, 'mentions', { node: id, ...quote, how });
  settleProposals(desk, words.article, span, id, 'mentions');
  return id;
}

/** Removes proposals that say what a person has just written. */
function settleProposals(
  desk: Desk,
  article: string,
  span: Span,
  id: string,
  list: 'mentions' | 'events',
): void {
  const { proposals } = desk.article(article);
  const said =
    list === 'mentions'
      ? proposals.mentions.filter((one) => isSameSpan(one, span) && one.value.node === id)
      : proposals.events.filter((one) => overlaps(one, span) && one.value.event === id);
  desk.draft.edit(
    proposalsPath(article),
    said.map(({ index }): YamlEdit => ({ kind: 'remove', path: [list, index] })),
  );
}

/** Whether the words name the node, by the files as they now stand. */
function isNamedThere(desk: Desk, words: Words, id: string): boolean {
  const { mentions } = desk.article(words.article);
  return mentions.some((mention) => mention.node === id && isSameSpan(mention, words));
}

/** Throws `Unwritable` when the annotation already says that these words mean the node. */
function refuseTwice(desk: Desk, words: Words, id: string): void {
  const { mentions } = desk.article(words.article).annotation;
  const isRead = mentions.some((given) => given.node === id && isSameSpan(given, words));
  if (isRead) refuse({ kind: 'twice' });
}

/** Says that words of an article tell of an event, and returns it. Throws `Unwritable` for a node that is none. */
export function tellEvent(desk: Desk, words: Words, event: NodeChoice): NodeId {
  const one = desk.article(words.article);
  const quote = quoteOf(one, words);
  const id = chosenNode(desk, event, []);
  if (findEntry(desk.draft, id)?.type !== 'event') refuse({ kind: 'mixed' });
  annotate(desk.draft, words.article, 'events', { event: id, ...quote });
  settleProposals(desk, words.article, words, id, 'events');
  return id;
}
