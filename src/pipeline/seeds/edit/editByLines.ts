import { readPlainYaml } from '../plainYaml.ts';
import type { YamlPath } from '../yamlFile.ts';
import { applyTo, isSame } from './editedValue.ts';
import { ByHandNot, splice, type YamlEdit } from './splices.ts';
import { writeItem } from './writeYaml.ts';

/** A list at the top of a file, each item on lines of its own. Offsets into the text. */
interface ListOfLines {
  /** The line of its key; null: the file is this list. */
  readonly key: string | null;
  readonly start: number;
  readonly indent: number;
  readonly items: { readonly start: number; end: number }[];
}

/** Changes a text in the same way, however long that takes. */
type EditText = (text: string, edits: readonly YamlEdit[]) => string;

/**
 * Changes items of the lists at the top of a file of plain lines, as this program writes them, without reading more than
 * those items by the library; `editItem` changes the text of one. null where the file or the change is another.
 */
export function editByLines(text: string, edits: readonly YamlEdit[], editItem: EditText): string | null {
  if (hasMoreThanValues.test(text)) return null;
  const plain = readPlainYaml(text);
  const lists = plain && findLists(text);
  if (plain === null || !lists) return null;
  try {
    const edited = splice(text, splicesFor(text, lists, edits, editItem));
    const read = edited === '' ? { value: null } : readPlainYaml(edited);
    return read !== null && isSame(read.value, applyTo(plain.value, edits)) ? edited : null;
  } catch (error) {
    if (error instanceof ByHandNot) return null;
    throw error;
  }
}

/** A comment, or a blank line: which item they belong to is a question for the library. */
const hasMoreThanValues = /(?:^|\s)#|^[^\S\n]*\n/m;

function splicesFor(
  text: string,
  lists: ReadonlyMap<string | null, ListOfLines>,
  edits: readonly YamlEdit[],
  editItem: EditText,
) {
  const splices: { start: number; end: number; text: string }[] = [];
  const sets = new Map<ListOfLines['items'][number], { list: ListOfLines; edits: YamlEdit[] }>();
  const removed = new Map<ListOfLines, Set<number>>();
  const added = new Map<ListOfLines, string>();
  for (const edit of edits) {
    if (edit.kind === 'append') {
      const list = listAt(lists, edit.list);
      added.set(list, (added.get(list) ?? '') + writeItem(edit.item, list.indent));
      continue;
    }
    const path = edit.kind === 'set' ? edit.map : edit.path;
    const list = listAt(lists, path.slice(0, -1));
    const item = list.items[Number(path.at(-1))];
    if (item === undefined) throw new ByHandNot();
    if (edit.kind === 'remove') {
      const gone = removed.get(list) ?? new Set();
      removed.set(list, gone.add(Number(path.at(-1))));
    } else {
      const of = sets.get(item) ?? { list, edits: [] };
      of.edits.push({ ...edit, map: list.key === null ? [0] : [list.key, 0] });
      sets.set(item, of);
    }
  }
  for (const [{ start, end }, { list, edits: own }] of sets) {
    const head = list.key === null ? '' : `${list.key}:\n`;
    const changed = editItem(head + text.slice(start, end), own);
    if (!changed.startsWith(head)) throw new ByHandNot();
    splices.push({ start, end, text: changed.slice(head.length) });
  }
  for (const [list, gone] of removed) {
    for (const [at, { start, end }] of list.items.entries())
      if (gone.has(at)) splices.push({ start, end, text: '' });
    const isEmptied = gone.size === list.items.length && !added.has(list);
    if (isEmptied) splices.push({ start: list.start, end: list.items[0]?.start ?? list.start, text: '' });
  }
  for (const [list, lines] of added) {
    const end = list.items.at(-1)?.end ?? 0;
    splices.push({ start: end, end, text: text.charAt(end - 1) === '\n' ? lines : `\n${lines}` });
  }
  return splices;
}

function listAt(lists: ReadonlyMap<string | null, ListOfLines>, path: YamlPath): ListOfLines {
  const [key = null] = path;
  const list = path.length > 1 || typeof key === 'number' ? undefined : lists.get(key);
  if (list === undefined) throw new ByHandNot();
  return list;
}

/** The lists at the top of a text, by their keys; null for lines of another kind. */
function findLists(text: string): ReadonlyMap<string | null, ListOfLines> | null {
  const lists = new Map<string | null, ListOfLines>();
  let open: { key: string; start: number } | null = null;
  let list: ListOfLines | null = null;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed + 1;
    const line = text.slice(start, end).trimEnd();
    const words = line.trimStart();
    const indent = line.length - words.length;
    const isItem = words.startsWith('- ') || words === '-';
    if (indent === 0 && !isItem) {
      const key: string | undefined = /^([\w-]+):$/.exec(words)?.[1];
      if (lists.has(null)) return null;
      open = key === undefined ? null : { key, start };
      list = null;
    } else if (list === null && isItem && (open !== null || indent === 0)) {
      if (indent === 0 && (open !== null || start > 0)) return null;
      list = { key: open?.key ?? null, start: open?.start ?? 0, indent, items: [{ start, end }] };
      lists.set(list.key, list);
    } else if (list !== null && indent === list.indent && isItem) list.items.push({ start, end });
    else if (list !== null && indent > list.indent) {
      const last = list.items.at(-1);
      if (last) last.end = end;
    } else if (list !== null) return null;
    else open = null;
    start = end;
  }
  return lists;
}
