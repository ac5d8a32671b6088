/**
 * JSON for files that people compare: two spaces of indentation, but an array or object that fits on a line of `width`
 * characters stays on one. Keys keep their order; the text ends with a line feed.
 */
export function formatJson(value: unknown, width?: number): string {
  const parts: string[] = [];
  formatJsonParts(value, (part) => parts.push(part), width);
  return parts.join('');
}

/** Hands out the same text in parts of a few hundred kilobytes: so a large file is never whole in memory. */
export function formatJsonParts(value: unknown, take: (part: string) => void, width = 120): void {
  let open: string[] = [];
  const push = (...pieces: readonly string[]) => {
    open.push(...pieces);
    if (open.length <= 5000) return;
    take(open.join(''));
    open = [];
  };
  write(value, '', width, push);
  take(`${open.join('')}\n`);
}

type Push = (...pieces: readonly string[]) => void;

function write(value: unknown, indent: string, width: number, push: Push): void {
  if (typeof value !== 'object' || value === null) {
    push(JSON.stringify(value));
    return;
  }
  const line = writeOnOneLine(value, width - indent.length);
  if (line !== null) {
    push(line);
    return;
  }
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item): [string, unknown] => ['', item])
    : Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
        item === undefined ? [] : [[`${JSON.stringify(key)}: `, item]],
      );
  push(Array.isArray(value) ? '[' : '{');
  entries.forEach(([key, item], index) => {
    push(index === 0 ? '\n' : ',\n', inner, key);
    write(item, inner, width, push);
  });
  push('\n', indent, Array.isArray(value) ? ']' : '}');
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
