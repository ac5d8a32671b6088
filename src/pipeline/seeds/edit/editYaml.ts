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
import { editByLines } from './editByLines.ts';
import { applyTo, asText, isSame, refuseProto } from './editedValue.ts';
import { ByHandNot, keyOf, splice, spliceAll, type YamlEdit } from './splices.ts';

/**
 * Changes a YAML file only where it must: comments, order, blank lines and the formatting of everything else are kept.
 * A new list is placed among the keys according to `order`. Where a change cannot be made in the text (an item in the
 * middle of a one-line list), the library writes the whole file anew, keeping comments. Throws when the text is not
 * valid YAML, or a path does not exist: the caller has read the file before.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], order: readonly string[] = []): string {
  if (edits.length === 0) return text;
  return editByLines(text, edits, editWhole) ?? editWhole(text, edits, order);
}

/** The same by the library, which reads all of the text: of tens of kilobytes that takes as many milliseconds. */
export function editWhole(text: string, edits: readonly YamlEdit[], order: readonly string[] = []): string {
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
