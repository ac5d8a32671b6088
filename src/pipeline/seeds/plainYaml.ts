import { beginningOn, type Lines, linesOfMap } from './yamlLines.ts';

interface PlainYaml {
  /** Maps, lists, texts, booleans and null. */
  readonly value: unknown;
  readonly lines: Lines;
}

/**
 * Reads YAML as people and this program usually write seeds: maps and lists by indentation or on one line, texts on one
 * line. Null for everything else (texts over several lines, anchors, tabs, mistakes): a full parser then reads it, or
 * reports what is wrong. The result is the same as the full parser's, in a seventh of the time; lines are counted from
 * 1.
 */
export function readPlainYaml(text: string): PlainYaml | null {
  if (unusual.test(text)) return null;
  const lines = readLines(text);
  if (lines[0]?.indent !== 0) return null;
  try {
    const state = { lines, at: 0 };
    const read = readBlock(state, 0);
    return state.at === lines.length ? read : null;
  } catch (error) {
    if (error === notPlain) return null;
    throw error;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

const notPlain = new Error('not plain');
const giveUp = (): never => {
  throw notPlain;
};

interface Line {
  readonly indent: number;
  readonly words: string;
  /** From 1. */
  readonly number: number;
}

interface State {
  readonly lines: Line[];
  at: number;
}

/** Lines with content: neither blank nor only a comment. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (const whole of text.split('\n')) {
    number += 1;
    const words = whole.trimStart();
    if (words === '' || words.startsWith('#')) continue;
    const indent = whole.length - words.length;
    if (!whole.startsWith(' '.repeat(indent))) giveUpOn(lines);
    lines.push({ indent, words: words.trimEnd(), number });
  }
  return lines;
}

/** Inserts a first line with which no reading can begin. */
const giveUpOn = (lines: Line[]) => lines.unshift({ indent: -1, words: '', number: 0 });

const isItem = ({ words }: Line): boolean => words === '-' || words.startsWith('- ');

function readBlock(state: State, indent: number): PlainYaml {
  const line = state.lines[state.at] ?? giveUp();
  return isItem(line) ? readList(state, indent) : readMap(state, indent);
}

const keyForm = /^([A-Za-z_][\w-]{0,99}):(?: +|$)/;
/** Words that are not texts when they stand alone. */
const specials = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

function readMap(state: State, indent: number): PlainYaml {
  const entries: [string, unknown][] = [];
  const inside = new Map<string, Lines>();
  const first = state.lines[state.at] ?? giveUp();
  for (let line = state.lines[state.at]; line && line.indent >= indent; line = state.lines[state.at]) {
    if (line.indent > indent) giveUp();
    if (isItem(line)) break;
    const [start, key = ''] = keyForm.exec(line.words) ?? giveUp();
    if (inside.has(key) || specials.test(key) || key === '__proto__') giveUp();
    const read = readEntry(state, line, line.words.slice(start.length), indent);
    entries.push([key, read.value]);
    inside.set(key, beginningOn(line.number, read.lines));
  }
  const value = Object.fromEntries(entries);
  return { value, lines: linesOfMap(first.number, value, inside) };
}

/** What follows a key: on its line, or below it. */
function readEntry(state: State, line: Line, rest: string, indent: number): PlainYaml {
  state.at += 1;
  const next = state.lines[state.at];
  if (rest !== '' && !rest.startsWith('#')) {
    if (next && next.indent > indent) giveUp();
    return readOneLine(rest, line.number);
  }
  if (next && (next.indent > indent || (next.indent === indent && isItem(next))))
    return readBlock(state, next.indent);
  return { value: null, lines: line.number };
}

function readList(state: State, indent: number): PlainYaml {
  const values: unknown[] = [];
  const inside: Lines[] = [];
  const first = state.lines[state.at] ?? giveUp();
  for (let line = state.lines[state.at]; line && line.indent >= indent; line = state.lines[state.at]) {
    if (line.indent > indent) giveUp();
    if (!isItem(line)) break;
    const read = readListItem(state, line, indent);
    inside.push(read.lines);
    values.push(read.value);
  }
  return { value: values, lines: [first.number, ...inside] };
}

function readListItem(state: State, line: Line, indent: number): PlainYaml {
  const words = line.words.slice(1).trimStart();
  if (words === '' || words.startsWith('#') || words === '-' || words.startsWith('- ')) giveUp();
  if (keyForm.test(words)) {
    const column = indent + line.words.length - words.length;
    state.lines[state.at] = { indent: column, words, number: line.number };
    return readMap(state, column);
  }
  state.at += 1;
  const next = state.lines[state.at];
  if (next && next.indent > indent) giveUp();
  return readOneLine(words, line.number);
}

/** A value that ends with its line; a comment may follow. */
function readOneLine(words: string, line: number): PlainYaml {
  const sign = words.charAt(0);
  if (sign === '"' || sign === "'" || sign === '[' || sign === '{') {
    const cursor = { words, at: 0, line };
    const read = readFlow(cursor);
    const rest = words.slice(cursor.at);
    if (rest !== '' && !/^ +(?:#|$)/.test(rest)) giveUp();
    return read;
  }
  const comment = words.search(/ #/);
  return { value: plainValue((comment === -1 ? words : words.slice(0, comment)).trimEnd()), lines: line };
}

/** An unquoted text, or the value that it stands for. */
function plainValue(words: string): string | boolean | null {
  if (words === '' || /^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)|^(?:---|\.\.\.)/.test(words)) giveUp();
  if (/: |:$| #/.test(words)) giveUp();
  if (!specials.test(words)) return words;
  const low = words.toLowerCase();
  return low === 'true' ? true : low === 'false' ? false : null;
}

interface Cursor {
  readonly words: string;
  at: number;
  readonly line: number;
}

function readFlow(cursor: Cursor): PlainYaml {
  const sign = cursor.words.charAt(cursor.at);
  if (sign === '[') return readFlowList(cursor);
  if (sign === '{') return readFlowMap(cursor);
  if (sign === '"' || sign === "'") return { value: readQuoted(cursor, sign), lines: cursor.line };
  return { value: plainValue(readFlowWords(cursor)), lines: cursor.line };
}

function readFlowList(cursor: Cursor): PlainYaml {
  const values: unknown[] = [];
  const inside: Lines[] = [];
  readBetween(cursor, ']', () => {
    const read = readFlow(cursor);
    inside.push(read.lines);
    values.push(read.value);
  });
  return { value: values, lines: [cursor.line, ...inside] };
}

function readFlowMap(cursor: Cursor): PlainYaml {
  const entries: [string, unknown][] = [];
  const inside = new Map<string, Lines>();
  readBetween(cursor, '}', () => {
    const [start, key = ''] = keyForm.exec(cursor.words.slice(cursor.at)) ?? giveUp();
    if (inside.has(key) || specials.test(key) || key === '__proto__' || !start.endsWith(' ')) giveUp();
    cursor.at += start.length;
    const read = readFlow(cursor);
    entries.push([key, read.value]);
    inside.set(key, read.lines);
  });
  const value = Object.fromEntries(entries);
  return { value, lines: linesOfMap(cursor.line, value, inside) };
}

/** What is between brackets, separated by commas. */
function readBetween(cursor: Cursor, close: string, readNext: () => void): void {
  cursor.at += 1;
  skipSpaces(cursor);
  if (cursor.words.charAt(cursor.at) === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    readNext();
    skipSpaces(cursor);
    const sign = cursor.words.charAt(cursor.at);
    cursor.at += 1;
    if (sign === close) return;
    if (sign !== ',' || cursor.words.charAt(cursor.at) !== ' ') giveUp();
    skipSpaces(cursor);
  }
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.words.charAt(cursor.at) === ' ') cursor.at += 1;
}

function readFlowWords(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.words.length && !/[,[\]{}]/.test(cursor.words.charAt(cursor.at))) cursor.at += 1;
  return cursor.words.slice(start, cursor.at).trimEnd();
}

/** A quoted text that ends on its line, without escapes except of the quotation mark and the backslash. */
function readQuoted(cursor: Cursor, quote: '"' | "'"): string {
  const { words } = cursor;
  let read = '';
  let from = cursor.at + 1;
  for (let at = from; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '\\' && quote === '"') {
      const escaped = words.charAt(at + 1);
      if (escaped !== '"' && escaped !== '\\') giveUp();
      read += words.slice(from, at) + escaped;
      at += 1;
      from = at + 1;
    } else if (sign === quote) {
      if (quote === "'" && words.charAt(at + 1) === "'") {
        read += words.slice(from, at + 1);
        at += 1;
        from = at + 1;
      } else {
        cursor.at = at + 1;
        return read + words.slice(from, at);
      }
    }
  }
  return giveUp();
}
