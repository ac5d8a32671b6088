import type { NodeId } from '../../domain/basics/ids.ts';
import { isSameSpan } from '../../domain/basics/span.ts';
import type { MentionRef } from '../../domain/writing/writing.ts';
import { keyOrder, proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import { resolveQuote } from '../seeds/readAnnotations.ts';
import { annotate, removeFrom, setIn } from './annotations.ts';
import { type Desk, quoteOf, refuse } from './desk.ts';
import { entryFor } from './nodes.ts';

/** Where in the files it is said that words mean a node. */
type MentionPlace =
  /** In an item of the annotation, or of the proposals. */
  | { readonly in: 'annotation' | 'proposals'; readonly index: number }
  /** Nowhere but in the names of a node, of the lexicon or proposed, by which the words are found. */
  | { readonly in: 'names'; readonly proposed: boolean };

function findMention(desk: Desk, mention: MentionRef): MentionPlace {
  const one = desk.article(mention.article);
  const isTold = mention.how === 'passage';
  const written = isTold
    ? (one.seed?.events ?? []).map(({ event, ...rest }) => ({ ...rest, node: event }))
    : (one.seed?.mentions ?? []);
  for (const [index, item] of written.entries()) {
    const span = item.node === mention.node ? resolveQuote(item, one, [one], () => {}) : null;
    if (span && isSameSpan(span, mention)) return { in: 'annotation', index };
  }
  const proposed = isTold
    ? one.proposals.events.filter(({ value }) => value.event === mention.node)
    : one.proposals.mentions.filter(({ value }) => value.node === mention.node);
  const proposal = proposed.find((item) => !item.rejected && isSameSpan(item, mention));
  if (proposal !== undefined) return { in: 'proposals', index: proposal.index };
  const found = one.mentions.some(({ node, ...span }) => node === mention.node && isSameSpan(span, mention));
  if (isTold || !found) return refuse({ kind: 'gone' });
  return { in: 'names', proposed: !desk.open().lexicon.entries.has(mention.node) };
}

const listFor = ({ how }: MentionRef) => (how === 'passage' ? 'events' : 'mentions');

/**
 * Says that words do not mean a node, or do not tell of an event. What was written about them is removed; a name that would
 * still be found there is marked as none in this place. Throws `Unwritable` when there is no such mention.
 */
export function deleteMention(desk: Desk, mention: MentionRef): void {
  takeMentionOut(desk, mention);
  // Below what was written, a name may be found at the same words.
  const { mentions } = desk.article(mention.article);
  const isStill = mentions.some(({ node, ...span }) => node === mention.node && isSameSpan(span, mention));
  if (isStill && mention.how !== 'passage') takeMentionOut(desk, mention);
}

/**
 * Says that the words of a mention mean another node, or that a passage tells of another event. Throws `Unwritable` when
 * there is no such mention.
 */
export function moveMention(desk: Desk, mention: MentionRef, to: NodeId): void {
  const isEvent = entryFor(desk, to).type === 'event';
  if (mention.how === 'passage' && !isEvent) refuse({ kind: 'mixed' });
  const place = findMention(desk, mention);
  const key = mention.how === 'passage' ? 'event' : 'node';
  if (place.in === 'annotation') {
    setIn(desk.draft, mention.article, listFor(mention), place.index, { [key]: to });
    return;
  }
  const quote = quoteOf(desk.article(mention.article), mention);
  if (place.in === 'proposals') takeMentionOut(desk, mention);
  // A mention found by a name gives way to one written about the same words.
  const item = mention.how === 'passage' ? quote : { ...quote, how: mention.how };
  annotate(desk.draft, mention.article, listFor(mention), { [key]: to, ...item });
}

/** Removes what makes words a mention; a name found there is marked as none in this place. */
function takeMentionOut(desk: Desk, mention: MentionRef): void {
  const { draft } = desk;
  const place = findMention(desk, mention);
  const list = listFor(mention);
  if (place.in === 'names') {
    const item = { ...quoteOf(desk.article(mention.article), mention) };
    const edit: YamlEdit = { kind: 'append', list: ['not'], item };
    if (place.proposed) draft.edit(proposalsPath(mention.article), [edit], keyOrder);
    else annotate(draft, mention.article, 'not', item);
  } else if (place.in === 'annotation') removeFrom(draft, mention.article, list, [place.index]);
  else
    draft.edit(proposalsPath(mention.article), [
      { kind: 'set', map: [list, place.index], key: 'rejected', value: true },
    ]);
}
