/** A longer line is split into one line per key. */
const width = 118;

/** Text, number, boolean, null, or lists and maps of these; a key whose value is undefined is left out. */
export type Writable =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Writable[]
  | { readonly [key: string]: Writable };

/**
 * A value as YAML as a careful person might write it: on one line where it fits, else one line per key or item; without
 * quotation marks where they are not needed. `indent` applies to all lines but the first, which begins wherever the
 * caller is. No line feed at the end.
 */
export function writeYaml(value: Writable, indent = 0, room = width - indent): string {
  const line = onOneLine(value);
  if (line.length <= room || !isComposite(value)) return line;
  const margin = ' '.repeat(indent);
  return isList(value)
    ? value.map((item) => `- ${writeYaml(item, indent + 2)}`).join(`\n${margin}`)
    : entriesOf(value)
        .map(([key, item]) => `${key}:${writeUnder(item, indent, width - indent - key.length - 2)}`)
        .join(`\n${margin}`);
}

/** One item of a block list, with its dash and a line feed. */
export const writeItem = (item: Writable, indent: number): string =>
  `${' '.repeat(indent)}- ${writeYaml(item, indent + 2)}\n`;

/** One key of a block map with its value and a line feed. */
export const writeKey = (key: string, value: Writable, indent: number): string =>
  `${' '.repeat(indent)}${key}:${writeUnder(value, indent, width - indent - key.length - 2)}\n`;

/** What follows a key and its colon: on the same line where it fits, else on lines of its own, indented further. */
function writeUnder(item: Writable, indent: number, room: number): string {
  if (onOneLine(item).length <= room || !isComposite(item)) return ` ${onOneLine(item)}`;
  return `\n${' '.repeat(indent + 2)}${writeYaml(item, indent + 2, 0)}`;
}

function onOneLine(value: Writable): string {
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isComposite(value)) return writeScalar(value);
  const entries = entriesOf(value).map(([key, item]) => `${key}: ${onOneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A scalar in its most readable form that means the same in a one-line list as on a line of its own. */
export function writeScalar(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return String(value ?? null);
  const isPlain =
    /^[\p{L}\p{N}«“(‘’…][^,[\]{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufeff]*$/u.test(value) &&
    !/: |:$| #|\s$/.test(value) &&
    !/^(?:true|false|null)$/i.test(value);
  return isPlain ? value : JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, spellOut);
}

/** Writes invisible characters as escapes, so that they can be seen. */
const spellOut = (sign: string): string =>
  [...sign].map((one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('');

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value);

const isComposite = (value: Writable): value is readonly Writable[] | { readonly [key: string]: Writable } =>
  typeof value === 'object' && value !== null;

const entriesOf = (map: { readonly [key: string]: Writable }): [string, Writable][] =>
  Object.entries(map).filter(([, item]) => item !== undefined);
