/**
 * JSON for files that people compare: two spaces of indentation, but an array or object that fits on a line of `width`
 * characters stays on one. Keys keep their order; the text ends with a line feed.
 */
export const formatJson = (value: unknown, width?: number): string =>
  Array.from(formatJsonParts(value, width)).join('');

/** The same text in parts of a few hundred kilobytes, each made when it is asked for: a large file is never whole in memory. */
export function* formatJsonParts(value: unknown, width = 120): Generator<string> {
  let part: string[] = [];
  for (const piece of write(value, '', width)) {
    part.push(piece);
    if (part.length < 5000) continue;
    yield part.join('');
    part = [];
  }
  yield `${part.join('')}\n`;
}

function* write(value: unknown, indent: string, width: number): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const line = writeOnOneLine(value, width - indent.length);
  if (line !== null) {
    yield line;
    return;
  }
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item): [string, unknown] => ['', item])
    : Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
        item === undefined ? [] : [[`${JSON.stringify(key)}: `, item]],
      );
  yield Array.isArray(value) ? '[' : '{';
  for (const [index, [key, item]] of entries.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${inner}${key}`;
    yield* write(item, inner, width);
  }
  yield `\n${indent}${Array.isArray(value) ? ']' : '}'}`;
}

/** The value on one line, or null when it needs more than `room` characters; gives up as soon as that is certain. */
function writeOnOneLine(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length <= room ? text : null;
  }
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 2;
  for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
    if (item === undefined) continue;
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    const text = writeOnOneLine(item, left - name.length);
    if (text === null) return null;
    parts.push(name + text);
    left -= name.length + text.length + 2;
  }
  const body = parts.join(', ');
  if (body === '') return isList ? '[]' : '{}';
  return isList ? `[${body}]` : `{ ${body} }`;
}
