import {
  type Document,
  type DocumentOptions,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml';
import type { YamlPath } from '../yamlFile.ts';
import { ByHandNot, keyOf, splice, spliceAll, type YamlEdit } from './splices.ts';
import type { Writable } from './writeYaml.ts';

/**
 * Changes a YAML file only where it must: comments, order, blank lines and the formatting of everything else are kept.
 * A new list is placed among the keys according to `order`. Where a change cannot be made in the text (an item in the
 * middle of a one-line list), the library writes the whole file anew, keeping comments. Throws when the text is not
 * valid YAML, or a path does not exist: the caller has read the file before.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], order: readonly string[] = []): string {
  if (edits.length === 0) return text;
  const document = parse(text);
  const wanted = applyTo(document.toJS(), edits);
  const edited = editByHand(text, document, edits, order);
  if (edited !== null && isSame(readValue(edited), wanted)) return edited;
  return rewrite(document, edits, order);
}

function editByHand(
  text: string,
  document: Document,
  edits: readonly YamlEdit[],
  order: readonly string[],
): string | null {
  try {
    return splice(text, spliceAll(text, document, edits, order));
  } catch (error) {
    if (error instanceof ByHandNot) return null;
    throw error;
  }
}

/** The value of a text; undefined when it is not valid YAML. */
function readValue(text: string): unknown {
  const document = parseDocument(text, options);
  return document.errors.length === 0 ? document.toJS() : undefined;
}

const options = {
  schema: 'failsafe',
  customTags: ['null', 'bool'],
  keepSourceTokens: true,
  prettyErrors: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;

function parse(text: string): Document {
  const document = parseDocument(text, options);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`This is no YAML: ${error.message}`);
  visit(document, {
    Pair: (_, pair) => {
      refuseProto(isScalar(pair.key) ? String(pair.key.value) : '');
    },
  });
  return document;
}

/** JavaScript treats `__proto__` specially as a key; no file that we read has one, so it is refused. */
function refuseProto(key: unknown): void {
  if (key === '__proto__') throw new Error('A key must not be called __proto__.');
}

/** The plain value after the edits: what the edited text must give when it is read again. */
function applyTo(value: unknown, edits: readonly YamlEdit[]): unknown {
  const root = { value: structuredCopy(value) };
  for (const edit of edits) {
    if (edit.kind === 'set') {
      const map = at(root, edit.map) as Record<string, unknown>;
      refuseProto(edit.key);
      if (edit.value === undefined) delete map[edit.key];
      else map[edit.key] = asText(edit.value);
    } else if (edit.kind === 'append') {
      const holder = edit.list.length === 0 ? root : (at(root, edit.list.slice(0, -1), {}) as object);
      const key = edit.list.length === 0 ? 'value' : String(edit.list.at(-1));
      refuseProto(key);
      const list = (Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : null) ?? [];
      (holder as Record<string, unknown>)[key] = [...(list as unknown[]), asText(edit.item)];
    }
  }
  const gone = edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.path] : []));
  for (const path of [...gone].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))))
    (at(root, path.slice(0, -1)) as unknown[]).splice(Number(path.at(-1)), 1);
  return root.value;
}

function at(root: { value: unknown }, path: YamlPath, otherwise?: unknown): unknown {
  if (root.value === null && otherwise !== undefined && path.length === 0) root.value = otherwise;
  let here = root.value;
  // « constructor » is a key like any other, and absent unless the file has it.
  for (const step of path)
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<string | number, unknown>)[step]
        : undefined;
  if (typeof here !== 'object' || here === null) throw new Error(`Nothing stands at ${path.join('.')}.`);
  return here;
}

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Numbers are read from the file as texts. */
function asText(value: Writable): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, asText(item)]])),
  );
}

/** Equal, treating an empty list as none. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(tidy);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = tidy(item);
    return kept === null ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
}

/**
 * The document with the edits made, written anew by the library: comments are kept, spaces and quotation marks may
 * change.
 */
function rewrite(document: Document, edits: readonly YamlEdit[], order: readonly string[]): string {
  for (const edit of edits) {
    if (edit.kind === 'set' && edit.value === undefined) document.deleteIn([...edit.map, edit.key]);
    else if (edit.kind === 'set')
      document.setIn([...edit.map, edit.key], document.createNode(asText(edit.value)));
    else if (edit.kind === 'append') {
      const list = edit.list.length === 0 ? document.contents : document.getIn(edit.list, true);
      if (isSeq(list)) list.add(document.createNode(asText(edit.item)));
      else if (edit.list.length === 0) document.contents = document.createNode([asText(edit.item)]) as never;
      else {
        const made = document.createPair(edit.list.at(-1), [asText(edit.item)]);
        const map = edit.list.length === 1 ? document.contents : document.getIn(edit.list.slice(0, -1), true);
        if (!isMap(map)) throw new Error(`No list can stand at ${edit.list.join('.')}.`);
        const after = map.items.findIndex((pair) => order.indexOf(keyOf(pair)) > order.indexOf(keyOf(made)));
        map.delete(edit.list.at(-1));
        map.items.splice(after === -1 ? map.items.length : after, 0, made);
      }
    }
  }
  const gone = edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.path] : []));
  for (const path of [...gone].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))))
    removeItem(document, path);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Removes an item from its list and leaves the comment before it to the next item. */
function removeItem(document: Document, path: YamlPath): void {
  const list = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const item = document.getIn(path, true);
  const comment = isNode(item) ? item.commentBefore : null;
  document.deleteIn(path);
  const next = isSeq(list) ? list.items[Number(path.at(-1))] : undefined;
  if (comment && isNode(next)) next.commentBefore = [comment, next.commentBefore ?? []].flat().join('\n');
  else if (comment && isSeq(list)) list.comment = [list.comment ?? [], comment].flat().join('\n');
}
