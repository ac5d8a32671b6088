import { asArticleId, type NodeId } from '../../domain/basics/ids.ts';
import { contains, isSameSpan, type Span } from '../../domain/basics/span.ts';
import type { MentionRef, Writing } from '../../domain/writing/writing.ts';
import { foldName } from '../../lib/tokens.ts';
import { annotationPath, proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { resolveQuote } from '../seeds/readAnnotations.ts';
import { type Desk, refuse } from './desk.ts';
import { moveMention } from './mentions.ts';
import { entryFor, findEntry, listOf, makeNode, nameText, setFields } from './nodes.ts';

type PartWriting = Extract<Writing, { kind: 'part' }>;

/**
 * Splits a new node off another, and returns it: it gets the chosen mentions. A name all of whose mentions are chosen moves
 * with them; for other names, the annotation says of each mention which node it means. A link moves when its quote holds a
 * chosen mention and no other mention of the node. Throws `Unwritable` when no mention is chosen or one no longer exists, or
 * when only one of the two would be an event.
 */
export function partNode(desk: Desk, { node, into, mentions: chosen }: PartWriting): NodeId {
  if (chosen.length === 0) refuse({ kind: 'gone' });
  const { type } = entryFor(desk, node);
  if ((type === 'event') !== (into.type === 'event')) refuse({ kind: 'mixed' });
  const moved = namesToMove(desk, node, chosen);
  const entry = findEntry(desk.draft, node) ?? refuse({ kind: 'gone' });
  const isGoing = (name: Writable) => moved.has(foldName(nameText(name)));
  const staying = (key: string) => listOf(entry.fields[key]).filter((name) => !isGoing(name));
  const going = (key: string) => listOf(entry.fields[key]).filter(isGoing);
  const lists = ['names', 'demonyms', 'aliases'].filter((key) => going(key).length > 0);
  setFields(desk.draft, entry, Object.fromEntries(lists.map((key) => [key, staying(key)])));
  const id = makeNode(desk, { ...into, countries: [], when: null }, going('names'));
  const fresh = findEntry(desk.draft, id) ?? refuse({ kind: 'gone' });
  const others = lists.filter((key) => key !== 'names');
  setFields(desk.draft, fresh, Object.fromEntries(others.map((key) => [key, going(key)])));
  for (const mention of chosen) if (isOf(desk, mention, node)) moveMention(desk, mention, id);
  for (const article of new Set(chosen.map((mention) => mention.article)))
    moveLinks(desk, article, node, id, chosen);
  return id;
}

/** Whether a mention still means the node: one found by a name that has moved already means the new node. */
function isOf(desk: Desk, mention: MentionRef, node: NodeId): boolean {
  if (mention.how === 'passage') return true;
  return desk.article(mention.article).mentions.some((one) => one.node === node && isSameSpan(one, mention));
}

/** The names of a node, folded, whose mentions in all articles are all chosen. */
function namesToMove(desk: Desk, node: NodeId, chosen: readonly MentionRef[]): ReadonlySet<string> {
  const isChosen = (article: string, span: Span) =>
    chosen.some((one) => one.article === article && isSameSpan(one, span));
  const all = new Map<string, boolean>();
  for (const article of desk.open().articles) {
    const {
      mentions,
      article: { text },
    } = desk.article(article);
    for (const mention of mentions) {
      if (mention.node !== node) continue;
      const key = foldName(text.slice(mention.start, mention.end));
      all.set(key, (all.get(key) ?? true) && isChosen(article, mention));
    }
  }
  return new Set([...all].flatMap(([name, isWhole]) => (isWhole ? name : [])));
}

/** Moves the links whose quotes hold mentions of the new node and none of the old. */
function moveLinks(
  desk: Desk,
  article: string,
  from: NodeId,
  to: NodeId,
  chosen: readonly MentionRef[],
): void {
  const one = desk.article(article);
  const passages = one.annotation.events.filter(({ node }) => node === from);
  const left = [...one.mentions.filter(({ node }) => node === from), ...passages];
  const gone = chosen.filter((mention) => mention.article === asArticleId(article));
  const goes = (span: Span | null) =>
    span !== null &&
    gone.some((mention) => contains(span, mention)) &&
    !left.some((mention) => contains(span, mention));
  const edits = (
    items: readonly { readonly index: number; readonly span: Span | null; readonly item: object }[],
  ) =>
    items.flatMap(({ index, span, item }): YamlEdit[] => {
      if (!goes(span)) return [];
      return (['source', 'target'] as const).flatMap((key): YamlEdit[] => {
        const ends = [(item as Record<string, string | readonly string[]>)[key] ?? []].flat();
        if (!ends.includes(from)) return [];
        const renamed = ends.map((end) => (end === from ? to : end));
        const value: Writable = renamed.length === 1 ? renamed[0] : renamed;
        return [{ kind: 'set', map: ['relations', index], key, value }];
      });
    });
  const written = (one.seed?.relations ?? []).map((item, index) => ({
    index,
    item,
    span: resolveQuote(item, one, [one], () => {}),
  }));
  const proposed = one.proposals.relations.map((item) => ({
    index: item.index,
    item: item.value,
    span: item,
  }));
  desk.draft.edit(annotationPath(article), edits(written));
  desk.draft.edit(proposalsPath(article), edits(proposed));
}
