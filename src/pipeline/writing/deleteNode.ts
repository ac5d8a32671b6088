import type { NodeId } from '../../domain/basics/ids.ts';
import { proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { mayPropose } from '../seeds/shapeProposals.ts';
import type { Desk } from './desk.ts';
import { refuse } from './desk.ts';
import { type Fields, findEntry, listOf } from './nodes.ts';

/**
 * Deletes a node with its names, its mentions, its passages and its links. What was attributed to it stays, attributed to the
 * article's own words for it, or unconfirmed where it has none. A node that is only proposed is rejected instead. Throws
 * `Unwritable` when there is no such node.
 */
export function deleteNode(desk: Desk, id: NodeId): void {
  const { draft } = desk;
  const entry = findEntry(draft, id);
  if (entry === null) {
    rejectName(desk, id);
    return;
  }
  const words = wordsFor(desk, id);
  draft.edit(entry.path, [{ kind: 'remove', path: [entry.index] }]);
  for (const path of [
    ...draft.paths('annotations/'),
    ...draft.paths('proposals/'),
    ...draft.paths('lexicon/'),
  ]) {
    if (!draft.read(path)?.includes(id)) continue;
    const value = draft.value(path);
    const article = path.slice(path.indexOf('/') + 1, -'.yaml'.length);
    const lists = Array.isArray(value)
      ? [[[], value] as const]
      : Object.entries((value ?? {}) as Fields).flatMap(([list, items]) =>
          Array.isArray(items) ? [[[list], items as Writable[]] as const] : [],
        );
    const edits = lists.flatMap(([list, items]) =>
      (items as Fields[]).flatMap((item, index) =>
        forgetIn(item, [...list, index], id, words.get(article) ?? null),
      ),
    );
    draft.edit(path, edits);
  }
}

/** The words by which each article first names a node. */
function wordsFor(desk: Desk, id: NodeId): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const article of desk.open().articles) {
    const {
      mentions,
      article: { text },
    } = desk.article(article);
    const named = mentions.find(({ node }) => node === id);
    if (named) found.set(article, text.slice(named.start, named.end));
  }
  return found;
}

/** The edits that leave a node out of an item, or remove an item that says nothing without it. */
function forgetIn(
  item: Fields,
  path: readonly (string | number)[],
  id: NodeId,
  words: string | null,
): YamlEdit[] {
  if (typeof item !== 'object' || item === null) return [];
  const isGone =
    [item.node, item.event, item.around, item.id].includes(id) ||
    listOf(item.nodes).includes(id) ||
    ['source', 'target'].some((key) => isOnly(item[key], id));
  if (isGone) return [{ kind: 'remove', path }];
  const fields = new Map<string, Writable>();
  for (const key of ['source', 'target', 'via', 'countries']) {
    const held = listOf(item[key]);
    if (!held.includes(id)) continue;
    const left = held.filter((one) => one !== id);
    const isEnd = key === 'source' || key === 'target';
    fields.set(
      key,
      isEnd && left.length === 1 ? left[0] : key === 'via' && left.length === 0 ? undefined : left,
    );
  }
  if (item.attributedTo === id) {
    fields.set('attributedTo', words ?? undefined);
    if (words === null) fields.set('via', undefined);
    if (words === null && item.certainty === 'attributed') fields.set('certainty', 'unconfirmed');
  }
  const beside = listOf(item.beside) as Fields[];
  if (beside.some(({ nodes }) => listOf(nodes).includes(id))) {
    const kept = beside
      .map((one) => ({ ...one, nodes: listOf(one.nodes).filter((other) => other !== id) }))
      .filter(({ nodes }) => nodes.length > 0);
    fields.set('beside', kept.length === 0 ? undefined : kept);
  }
  return [...fields].map(([key, value]) => ({ kind: 'set', map: path, key, value }));
}

const isOnly = (ends: Writable, id: string): boolean =>
  ends === id || (Array.isArray(ends) && ends.length === 1 && ends[0] === id);

/** Rejects a proposed node in every article that proposes it. */
function rejectName({ draft }: Desk, id: NodeId): void {
  let found = false;
  for (const path of draft.paths('proposals/')) {
    if (!mayPropose(draft.read(path) ?? '', id)) continue;
    const article = path.slice('proposals/'.length, -'.yaml'.length);
    const named = draft.proposals(article)?.names.filter(({ value }) => value.id === id) ?? [];
    found ||= named.length > 0;
    draft.edit(
      proposalsPath(article),
      named.map(
        ({ index }): YamlEdit => ({ kind: 'set', map: ['names', index], key: 'rejected', value: true }),
      ),
    );
  }
  if (!found) refuse({ kind: 'gone' });
}
