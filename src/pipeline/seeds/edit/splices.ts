import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { YamlPath } from '../yamlFile.ts';
import { type Writable, writeItem, writeKey, writeScalar, writeYaml } from './writeYaml.ts';

/** One change of a YAML file. Paths are those of the file as it was before all changes of the same call. */
export type YamlEdit =
  /** Adds an item at the end of a list, which is created if it does not exist. */
  | { readonly kind: 'append'; readonly list: YamlPath; readonly item: Writable }
  /** Removes an item from a list. */
  | { readonly kind: 'remove'; readonly path: YamlPath }
  /** Gives a key of a map a value; undefined takes the key out. */
  | { readonly kind: 'set'; readonly map: YamlPath; readonly key: string; readonly value: Writable };

/** Thrown where a change cannot be made in the text itself. */
export class ByHandNot extends Error {}

/** Replaces the characters from `start` to `end`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies all splices, those at the same place in the order given. Throws `ByHandNot` when two overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new ByHandNot();
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

/** The splices for the edits. Throws `ByHandNot` when they cannot be determined from the text alone. */
export function spliceAll(
  text: string,
  document: Document,
  edits: readonly YamlEdit[],
  order: readonly string[],
): Splice[] {
  const appended = new Map<string, { list: YamlPath; items: Writable[] }>();
  const removed = new Map<string, { list: YamlPath; indexes: number[] }>();
  const splices: Splice[] = [];
  for (const edit of edits) {
    if (edit.kind === 'set') splices.push(spliceSet(text, document, edit));
    else if (edit.kind === 'append') {
      const key = JSON.stringify(edit.list);
      const group = appended.get(key) ?? { list: edit.list, items: [] };
      group.items.push(edit.item);
      appended.set(key, group);
    } else {
      const list = edit.path.slice(0, -1);
      const key = JSON.stringify(list);
      const group = removed.get(key) ?? { list, indexes: [] };
      group.indexes.push(Number(edit.path.at(-1)));
      removed.set(key, group);
    }
  }
  for (const { list, items } of appended.values())
    splices.push(...spliceAppend(text, document, list, items, order));
  for (const [key, { list, indexes }] of removed)
    splices.push(...spliceRemove(text, document, list, indexes, appended.has(key)));
  return splices;
}

/** The end of the line that contains an offset, including its line feed. */
const lineEnd = (text: string, offset: number): number => {
  if (offset > 0 && text.charAt(offset - 1) === '\n') return offset;
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** A splice that inserts whole lines at the start of a line, or after a last line without a line feed. */
const putLines = (text: string, at: number, lines: string): Splice => ({
  start: at,
  end: at,
  text: at > 0 && text.charAt(at - 1) !== '\n' ? `\n${lines}` : lines,
});

function spliceAppend(
  text: string,
  document: Document,
  list: YamlPath,
  items: readonly Writable[],
  order: readonly string[],
): Splice[] {
  const node = list.length === 0 ? document.contents : document.getIn(list, true);
  const lines = (indent: number) => items.map((item) => writeItem(item, indent)).join('');
  if (isSeq(node) && node.items.length > 0) {
    const [, end] = rangeOf(node.items.at(-1));
    if (node.flow) return [{ start: end, end, text: items.map((item) => `, ${oneLine(item)}`).join('') }];
    const dash = dashOf(node, 0);
    return [putLines(text, lineEnd(text, end), lines(dash - lineStart(text, dash)))];
  }
  if (list.length === 0) {
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      return [putLines(text, text.length, lines(0))];
    if (!isSeq(document.contents)) return fail();
    const [start, end] = rangeOf(document.contents);
    return [{ start, end, text: lines(0).trimEnd() }];
  }
  const map = list.length === 1 ? document.contents : document.getIn(list.slice(0, -1), true);
  const key = String(list.at(-1));
  if (map === null || (isScalar(map) && map.value === null))
    return [putLines(text, text.length, `${key}:\n${lines(2)}`)];
  if (!isMap(map) || map.flow) return fail();
  const indent = indentOf(text, map);
  const pair = pairOf(map, key);
  if (pair === undefined) {
    const before = map.items.filter((other) => order.indexOf(keyOf(other)) < order.indexOf(key)).at(-1);
    const first = map.items[0];
    const block = `${' '.repeat(indent)}${key}:\n${lines(indent + 2)}`;
    if (before !== undefined || first === undefined)
      return [putLines(text, lineEnd(text, endOf(before ?? fail())), block)];
    return [putLines(text, lineStart(text, rangeOf(first.key)[0]), block)];
  }
  // « key: [] » or « key: » with nothing after it: the list goes on the lines below.
  const [, keyEnd] = rangeOf(pair.key);
  const [valueStart, valueEnd] = isNode(pair.value) ? rangeOf(pair.value) : [keyEnd + 1, keyEnd + 1];
  const feed = lineEnd(text, valueEnd);
  const empty = /\S/.test(text.slice(valueEnd, feed)) ? [valueStart, valueEnd] : [keyEnd + 1, feed];
  const [from = feed, to = feed] = empty;
  if (to === feed) return [{ start: from, end: to, text: `\n${lines(indent + 2)}` }];
  return [{ start: from, end: to, text: '' }, putLines(text, feed, lines(indent + 2))];
}

function spliceRemove(
  text: string,
  document: Document,
  list: YamlPath,
  indexes: readonly number[],
  isRefilled: boolean,
): Splice[] {
  const node = list.length === 0 ? document.contents : document.getIn(list, true);
  if (!isSeq(node) || node.flow) return fail();
  const gone = new Set(indexes);
  const lines = [...gone].map((index) => {
    const dash = dashOf(node, index);
    const start = lineStart(text, dash);
    const end = lineEnd(text, rangeOf(node.items[index])[1]);
    if (/\S/.test(text.slice(start, dash))) fail();
    return { start, end, text: '' };
  });
  const [pairStart, region] = keyRegion(text, document, list, node);
  const isEmptied = gone.size === node.items.length && !isRefilled;
  if (!isEmptied || pairStart < 0 || /#/.test(textWithout(region, lines, pairStart))) return lines;
  return [{ start: pairStart, end: pairStart + region.length, text: '' }];
}

/** The lines of a list including its key, and where they start; -1 for a list that has no key. */
function keyRegion(text: string, document: Document, list: YamlPath, node: YAMLSeq): [number, string] {
  if (list.length !== 1) return [-1, ''];
  const pair = isMap(document.contents) ? pairOf(document.contents, String(list[0])) : undefined;
  if (pair === undefined) return [-1, ''];
  const start = lineStart(text, rangeOf(pair.key)[0]);
  return [start, text.slice(start, lineEnd(text, rangeOf(node.items.at(-1))[1]))];
}

function textWithout(region: string, lines: readonly Splice[], offset: number): string {
  return splice(
    region,
    lines.map(({ start, end }) => ({ start: start - offset, end: end - offset, text: '' })),
  );
}

function spliceSet(
  text: string,
  document: Document,
  { map: path, key, value }: { readonly map: YamlPath; readonly key: string; readonly value: Writable },
): Splice {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || map.items.length === 0) return fail();
  const pair = pairOf(map, key);
  const last = map.items.at(-1);
  if (value === undefined) {
    if (pair === undefined) return { start: 0, end: 0, text: '' };
    const index = map.items.indexOf(pair);
    const [keyStart] = rangeOf(pair.key);
    const before = map.items[index - 1];
    if (map.flow && before !== undefined) return { start: endOf(before), end: endOf(pair), text: '' };
    const start = lineStart(text, keyStart);
    if (!map.flow && !/\S/.test(text.slice(start, keyStart)))
      return { start, end: lineEnd(text, endOf(pair)), text: '' };
    // The first key, after a brace or a dash: the next key takes its place.
    const [nextStart] = rangeOf(map.items[index + 1]?.key);
    if (text.slice(endOf(pair), nextStart).includes('#')) return fail();
    return { start: keyStart, end: nextStart, text: '' };
  }
  if (pair !== undefined) {
    if (!isNode(pair.value)) return fail();
    if (!map.flow && !isScalar(pair.value) && !isFlow(pair.value)) {
      // What stands on lines of its own gives way as a whole, unless it has a comment that would be lost.
      const [start] = rangeOf(pair.key);
      const end = lineEnd(text, lastEnd(pair.value));
      if (text.slice(start, end).includes('#')) return fail();
      return { start, end, text: writeKey(key, value, indentOf(text, map)).trimStart() };
    }
    const [start, end] = rangeOf(pair.value);
    return { start, end, text: oneLine(value) };
  }
  if (map.flow)
    return { start: endOf(last ?? fail()), end: endOf(last ?? fail()), text: `, ${key}: ${oneLine(value)}` };
  const indent = indentOf(text, map);
  const at = lineEnd(text, endOf(last ?? fail()));
  return putLines(text, at, writeKey(key, value, indent));
}

const oneLine = (value: Writable): string =>
  typeof value === 'object' && value !== null
    ? writeYaml(value, 0, Number.POSITIVE_INFINITY)
    : writeScalar(value);

const fail = (): never => {
  throw new ByHandNot();
};

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = isNode(node) ? node.range : null;
  return range ? [range[0], range[1]] : fail();
}

/** Where the last thing inside a value ends: what follows it (blank lines, comments) is not counted. */
function lastEnd(node: unknown): number {
  const last = isSeq(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last !== undefined) return lastEnd(last);
  const pair = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  if (pair === undefined) return rangeOf(node)[1];
  return isNode(pair.value) ? lastEnd(pair.value) : endOf(pair);
}

const endOf = ({ key, value }: Pair): number => rangeOf(isNode(value) ? value : key)[1];

/** The text of a key. */
export const keyOf = (pair: Pair): string => String((pair.key as Scalar | null)?.value ?? '');

const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

const isFlow = (node: unknown): boolean => (isSeq(node) || isMap(node)) && node.flow === true;

/** The column in which the keys of a map start. */
function indentOf(text: string, map: YAMLMap): number {
  const [start] = rangeOf(map.items[0]?.key);
  return start - lineStart(text, start);
}

/** Where the dash of an item stands. */
function dashOf(list: YAMLSeq, index: number): number {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return fail();
  const dash = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
  return dash?.offset ?? fail();
}
