import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';

/** A text file of the seeds: its path as messages name it, and what is in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Where a value stands in a YAML file: keys of maps and indexes of lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as plain values, each with its line. */
export interface YamlFile {
  readonly path: string;
  /** Maps, lists, texts, booleans and null: numbers stay the text that they are, so that 2015 can be a date. */
  readonly value: unknown;
  /** The line (from 1) of the entry at the path, or of the nearest thing around it that exists. */
  readonly lineOf: (path: YamlPath) => number;
}

/** Parses a YAML file; null when it is no YAML, and then `report` has heard why. */
export function parseYamlFile(file: TextFile, report: (problem: Problem) => void): YamlFile | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter,
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    prettyErrors: false,
  });
  for (const { code, message, pos } of [...document.errors, ...document.warnings])
    report({
      severity: 'error',
      rule: 'yaml-syntax',
      file: file.path,
      line: Math.max(1, lineCounter.linePos(pos[0]).line),
      message: `This is not YAML as the parser reads it: ${message} (${code}).`,
    });
  if (document.errors.length > 0) return null;
  const lineOf = (path: YamlPath) => Math.max(1, lineCounter.linePos(offsetOf(document.contents, path)).line);
  return { path: file.path, value: document.toJS(), lineOf };
}

/** The offset of the entry at the path: of a map's key, of a list's item; as deep as the path exists. */
function offsetOf(top: unknown, path: YamlPath): number {
  let node = top;
  let offset = startOf(top) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
