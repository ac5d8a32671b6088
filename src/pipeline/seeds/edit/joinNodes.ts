import { mayPropose } from '../shapeProposals.ts';
import type { CorpusDraft } from './corpusTexts.ts';
import { proposalKey } from './proposalKey.ts';
import type { YamlEdit } from './splices.ts';
import type { Writable } from './writeYaml.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The keys under which each kind of item refers to nodes. */
const references = [
  'node',
  'event',
  'source',
  'target',
  'attributedTo',
  'via',
  'nodes',
  'countries',
  'around',
];

/**
 * Makes two nodes one: `keep`, which must be in the lexicon, gets the names of `drop`; every reference to `drop` in the
 * lexicon, the annotations and the proposals becomes one to `keep`. What would then relate a node to itself, or repeat
 * something, is removed.
 */
export function joinNodes(draft: CorpusDraft, keep: string, drop: string): void {
  const names = takeNames(draft, drop);
  addNames(draft, keep, names);
  for (const path of [
    ...draft.paths('annotations/'),
    ...draft.paths('proposals/'),
    ...draft.paths('lexicon/'),
  ]) {
    if (!draft.read(path)?.includes(drop)) continue;
    draft.edit(path, renameIn(draft.value(path), keep, drop));
  }
}

/** Removes a node from the lexicon and the proposed names, and returns its names. */
function takeNames(draft: CorpusDraft, id: string): { names: Writable[]; demonyms: Writable[] } {
  const found = { names: [] as Writable[], demonyms: [] as Writable[] };
  for (const path of [...draft.paths('lexicon/'), ...draft.paths('proposals/')]) {
    if (!mayPropose(draft.read(path) ?? '', id)) continue;
    const value = draft.value(path);
    const isLexicon = Array.isArray(value);
    const list = isLexicon ? value : ((value as Fields | null)?.names ?? []);
    // A proposed name may be given no id.
    const shaped = path.startsWith('proposals/')
      ? draft.proposals(path.slice('proposals/'.length, -'.yaml'.length))
      : null;
    const ids = new Map(shaped?.names.map(({ index, value: { id: own } }) => [index, own]));
    const edits = (Array.isArray(list) ? (list as Fields[]) : []).flatMap((entry, index): YamlEdit[] => {
      if ((ids.get(index) ?? entry.id) !== id) return [];
      found.names.push(...listOf(entry.names), ...listOf(entry.forms));
      found.demonyms.push(...listOf(entry.demonyms));
      return [{ kind: 'remove', path: isLexicon ? [index] : ['names', index] }];
    });
    draft.edit(path, edits);
  }
  return found;
}

function addNames(
  draft: CorpusDraft,
  id: string,
  { names, demonyms }: { names: readonly Writable[]; demonyms: readonly Writable[] },
): void {
  for (const path of draft.paths('lexicon/')) {
    const value = draft.read(path)?.includes(id) ? draft.value(path) : null;
    if (!Array.isArray(value)) continue;
    const index = value.findIndex((entry) => (entry as Fields | null)?.id === id);
    if (index === -1) continue;
    const entry = value[index] as Fields;
    const edits = (['names', 'demonyms'] as const).flatMap((key): YamlEdit[] => {
      const known = new Set(listOf(entry[key]).map((name) => JSON.stringify(name)));
      const fresh = [
        ...new Map((key === 'names' ? names : demonyms).map((name) => [JSON.stringify(name), name])),
      ];
      return fresh
        .filter(([text]) => !known.has(text))
        .map(([, item]) => ({ kind: 'append', list: [index, key], item }));
    });
    draft.edit(path, edits);
    return;
  }
  throw new Error(`The lexicon has no « ${id} » to join another node with.`);
}

function renameIn(value: unknown, keep: string, drop: string): YamlEdit[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => renameItem(entry, [index], keep, drop));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([list, items]) => {
    if (!Array.isArray(items)) return [];
    const seen = new Set<string>();
    return items.flatMap((item: Fields, index): YamlEdit[] => {
      const edits = renameItem(item, [list, index], keep, drop);
      const renamed = {
        ...item,
        ...Object.fromEntries(edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.key, edit.value]] : []))),
      };
      const key = isKeyed(list) ? proposalKey(list, renamed) : String(index);
      const isLoop = overlap(renamed.source, renamed.target);
      const isTwice = isKeyed(list) && seen.has(key);
      seen.add(key);
      if (edits.length === 0) return edits;
      if (isTwice || isPairOfOne(renamed.nodes)) return [{ kind: 'remove', path: [list, index] }];
      return isLoop ? openLoop(renamed, edits, [list, index], keep) : edits;
    });
  });
}

/** Of a relation whose ends now share a node: what it says of others stays; one that says nothing else goes. */
function openLoop(
  { source, target }: Fields,
  edits: readonly YamlEdit[],
  path: readonly (string | number)[],
  keep: string,
): YamlEdit[] {
  const others = edits.filter((edit) => edit.kind !== 'set' || !['source', 'target'].includes(edit.key));
  const sources = listOf(source).filter((id) => id !== keep);
  const targets = listOf(target).filter((id) => id !== keep);
  const set = (key: string, value: Writable): YamlEdit => ({ kind: 'set', map: path, key, value });
  if (sources.length > 0)
    return [...others, set('source', oneOf(sources)), set('target', oneOf(listOf(target)))];
  if (targets.length > 0) return [...others, set('source', keep), set('target', oneOf(targets))];
  return [{ kind: 'remove', path }];
}

const oneOf = (ids: readonly Writable[]): Writable => (ids.length === 1 ? ids[0] : ids);

const isKeyed = (list: string): list is 'mentions' | 'events' | 'relations' | 'same' =>
  list === 'mentions' || list === 'events' || list === 'relations' || list === 'same';

function renameItem(
  item: unknown,
  path: readonly (string | number)[],
  keep: string,
  drop: string,
): YamlEdit[] {
  if (typeof item !== 'object' || item === null) return [];
  return [...references, 'beside'].flatMap((key): YamlEdit[] => {
    const held = (item as Fields)[key];
    if (key === 'beside') return renameBeside(held, path, keep, drop);
    if (held === drop) return [{ kind: 'set', map: path, key, value: keep }];
    if (!Array.isArray(held) || !held.includes(drop)) return [];
    const renamed = held.map((one) => (one === drop ? keep : one));
    const value = key === 'nodes' ? renamed : [...new Set(renamed)];
    return [{ kind: 'set', map: path, key, value: value as Writable }];
  });
}

/** How a node is called beside others: the lists of these, inside the list. */
function renameBeside(
  held: unknown,
  path: readonly (string | number)[],
  keep: string,
  drop: string,
): YamlEdit[] {
  return (Array.isArray(held) ? (held as Fields[]) : []).flatMap(({ nodes }, index): YamlEdit[] => {
    if (!Array.isArray(nodes) || !nodes.includes(drop)) return [];
    const value = [...new Set(nodes.map((one) => (one === drop ? keep : one)))] as Writable;
    return [{ kind: 'set', map: [...path, 'beside', index], key: 'nodes', value }];
  });
}

const overlap = (source: unknown, target: unknown): boolean => {
  const ends = listOf(source);
  return listOf(target).some((end) => ends.includes(end));
};

const isPairOfOne = (nodes: unknown): boolean => Array.isArray(nodes) && nodes[0] === nodes[1];

const listOf = (value: unknown): Writable[] =>
  Array.isArray(value) ? (value as Writable[]) : typeof value === 'string' ? [value] : [];
