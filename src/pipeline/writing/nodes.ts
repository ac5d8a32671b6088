import { asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import type { NewNode, NodeChoice } from '../../domain/writing/writing.ts';
import { plainWords } from '../../lib/plainText.ts';
import { foldName } from '../../lib/tokens.ts';
import { toSlug } from '../../lib/toSlug.ts';
import type { CorpusDraft } from '../seeds/edit/corpusTexts.ts';
import { acceptNode } from '../seeds/edit/decide.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { lexiconPath } from '../seeds/lexiconFiles.ts';
import { type Desk, refuse } from './desk.ts';

export type Fields = Readonly<Record<string, Writable>>;

/** The entry of a node in the lexicon: where it stands and what it says. */
export interface WrittenEntry {
  readonly path: string;
  readonly index: number;
  readonly type: NodeType;
  readonly fields: Fields;
}

/** The entry of a node in the lexicon; null when it has none. */
export function findEntry(draft: CorpusDraft, id: string): WrittenEntry | null {
  for (const type of nodeTypes) {
    const path = lexiconPath(type);
    const list = draft.read(path)?.includes(id) ? draft.value(path) : null;
    const index = Array.isArray(list) ? list.findIndex((entry) => (entry as Fields | null)?.id === id) : -1;
    if (index !== -1) return { path, index, type, fields: (list as Fields[])[index] ?? {} };
  }
  return null;
}

/** The entry of a node, which is accepted first if it is only proposed. Throws `Unwritable` when there is none of this id. */
export function entryFor({ draft }: Desk, id: string): WrittenEntry {
  const entry = findEntry(draft, id);
  if (entry !== null) return entry;
  acceptNode(draft, id);
  return findEntry(draft, id) ?? refuse({ kind: 'gone' });
}

/** Sets fields of a node's entry; undefined removes a field. */
export function setFields(draft: CorpusDraft, entry: WrittenEntry, fields: Fields): void {
  const edits = Object.entries(fields).flatMap(([key, value]): YamlEdit[] => {
    const before = entry.fields[key];
    const isSame = JSON.stringify(before ?? null) === JSON.stringify(value ?? null);
    return isSame ? [] : [{ kind: 'set', map: [entry.index], key, value }];
  });
  draft.edit(entry.path, edits);
}

/**
 * The id of the chosen node. One to be made is put into the lexicon with these names. Throws `Unwritable` as `makeNode`
 * does.
 */
export function chosenNode(desk: Desk, choice: NodeChoice, names: readonly Writable[]): NodeId {
  if ('make' in choice) return makeNode(desk, choice.make, names);
  entryFor(desk, choice.id);
  return choice.id;
}

/**
 * Puts a new node into the lexicon and returns its id. Throws `Unwritable` for a name that another node has or that holds no
 * letter, for a date that is none, and for a country that does not exist.
 */
export function makeNode(
  desk: Desk,
  { type, label, countries, when }: Omit<NewNode, 'words'>,
  names: readonly Writable[],
): NodeId {
  if (when !== null && parseEdtf(when) === null) refuse({ kind: 'date' });
  for (const name of names) refuseTaken(desk, nameText(name), null);
  for (const country of countries) entryFor(desk, country);
  const id = freshId(desk, label.fr, type);
  const dated = type === 'event' && when !== null;
  desk.draft.edit(lexiconPath(type), [
    {
      kind: 'append',
      list: [],
      item: {
        id,
        label: { fr: label.fr, en: label.en },
        when: dated ? when : undefined,
        basis: dated ? 'stated' : undefined,
        names: names.length === 0 ? undefined : names,
        countries: countries.length === 0 ? undefined : countries,
      },
    },
  ]);
  return id;
}

/** An id that no node has, be it known or proposed. */
function freshId({ open }: Desk, name: string, type: NodeType): NodeId {
  const slug = toSlug(name, type);
  const { lexicon, proposed } = open();
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (!lexicon.entries.has(id) && !proposed.has(id)) return asNodeId(id);
  }
}

/** Throws `Unwritable` when a node other than `own` has this name, or when it has no letter or digit to be found by. */
export function refuseTaken({ open }: Desk, name: string, own: string | null): void {
  const key = foldName(name);
  if (key === '') refuse({ kind: 'blank' });
  for (const { value } of open().lexicon.entries.values()) {
    if (value.id === own) continue;
    const named = [...value.names.map(({ text }) => text), ...value.demonyms, ...value.aliases];
    if (named.some((one) => foldName(one) === key)) refuse({ kind: 'taken', name, node: asNodeId(value.id) });
  }
}

/** Adds a name or demonym by which a node is found, unless it has it. Throws `Unwritable` when another node has it. */
export function addName(desk: Desk, id: string, words: string, how: 'names' | 'demonyms'): void {
  const text = plainWords(words);
  refuseTaken(desk, text, id);
  const { path, index, fields } = entryFor(desk, id);
  const known = [fields.names, fields.demonyms].flatMap((list) => (Array.isArray(list) ? list : []));
  if (known.some((one) => foldName(nameText(one)) === foldName(text))) return;
  const isBegun = listOf(fields[how]).length > 0;
  desk.draft.edit(path, [
    isBegun
      ? { kind: 'append', list: [index, how], item: text }
      : { kind: 'set', map: [index], key: how, value: [text] },
  ]);
}

/** The text of a name, which in the files is a text alone or a map that says how the text is matched. */
export const nameText = (name: unknown): string =>
  typeof name === 'string' ? name : String((name as { text?: unknown } | null)?.text ?? '');

/** The items of a list; none for anything else. */
export const listOf = (value: unknown): Writable[] => (Array.isArray(value) ? (value as Writable[]) : []);
