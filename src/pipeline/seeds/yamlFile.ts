import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../domain/basics/problem.ts';
import { readPlainYaml } from './plainYaml.ts';
import { beginningOn, findLine, type Lines, linesOfMap } from './yamlLines.ts';

/** A text file of the seeds: its path as used in messages, and its content. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The place of a value in a YAML file: keys of maps and indexes of lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as plain values, each with its line. */
export interface YamlFile {
  readonly path: string;
  /** Maps, lists, texts, booleans and null: numbers stay text, so that 2015 can be a date. */
  readonly value: unknown;
  /** The line (from 1) of the entry at the path, or of the nearest existing thing that contains it. */
  readonly lineOf: (path: YamlPath) => number;
}

/** Parses a YAML file; null when it is not valid YAML, and `report` then receives why. */
export function parseYamlFile(file: TextFile, report: (problem: Problem) => void): YamlFile | null {
  const plain = readPlainYaml(file.text);
  if (plain === null) return parseFully(file, report);
  return { path: file.path, value: plain.value, lineOf: (path) => findLine(plain.lines, plain.value, path) };
}

/** As `parseYamlFile`, by the library alone: all of YAML, with descriptions of what is wrong. */
export function parseFully(file: TextFile, report: (problem: Problem) => void): YamlFile | null {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  let failed = false;
  let failures = 0;
  const fail: Fail = (offset, why) => {
    failed = true;
    failures += 1;
    if (failures > mostFailures) return;
    const message = `This is not YAML as the parser reads it: ${why}.`;
    report({ severity: 'error', rule: 'yaml-syntax', file: file.path, line: lineAt(offset), message });
  };
  const document = parseDocument(file.text, {
    lineCounter,
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    prettyErrors: false,
    // The parser would compare every key with every other: that is done below, in one step per key.
    uniqueKeys: false,
  });
  for (const { code, message, pos } of [...document.errors, ...document.warnings])
    fail(pos[0], `${message} (${code})`);
  const { value, lines } = failed ? nothing : readNode(document.contents, 0, lineAt, fail);
  return failed ? null : { path: file.path, value, lineOf: (path) => findLine(lines, value, path) };
}

type Fail = (offset: number, why: string) => void;

/** One mistake can upset the rest of a file: more messages than this help nobody. */
const mostFailures = 5;

const nothing = { value: null, lines: 1 } as const;

/**
 * The plain value of a node that starts at `offset` unless it says otherwise, and its lines: for a map, those of its
 * keys.
 */
function readNode(
  node: unknown,
  offset: number,
  lineAt: (offset: number) => number,
  fail: Fail,
): { readonly value: unknown; readonly lines: Lines } {
  const line = lineAt(startOf(node) ?? offset);
  if (node === null || isScalar(node)) return { value: node?.value ?? null, lines: line };
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item, offset, lineAt, fail));
    return {
      value: items.map(({ value }) => value),
      lines: [line, ...items.map(({ lines }) => lines)],
    };
  }
  if (isMap(node)) {
    const names = new Set<string>();
    const entries = node.items.map(({ key, value }) => {
      const start = startOf(key) ?? offset;
      const name = isScalar(key) ? String(key.value) : '';
      if (!isScalar(key)) fail(start, 'a key must be a word');
      else if (name === '__proto__') fail(start, 'a key must not be called __proto__');
      else if (names.has(name)) fail(start, `the key « ${name} » stands twice in this map`);
      names.add(name);
      const read = readNode(value, start, lineAt, fail);
      const keyLine = lineAt(start);
      const lines = beginningOn(keyLine, read.lines);
      return { name, value: read.value, lines };
    });
    const record = Object.fromEntries(entries.map((entry) => [entry.name, entry.value]));
    const inside = new Map(entries.map((entry) => [entry.name, entry.lines]));
    return { value: record, lines: linesOfMap(line, record, inside) };
  }
  fail(startOf(node) ?? offset, 'write values out, references (*) are not read');
  return nothing;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
