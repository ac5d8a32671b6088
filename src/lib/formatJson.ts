/**
 * JSON for files that people compare: two spaces of indentation, but an array or object that fits on a line of `width`
 * characters stays on one. Keys keep their order; the text ends with a line feed.
 */
export function formatJson(value: unknown, width = 120): string {
  const pieces = new Pieces();
  write(value, '', width, pieces);
  pieces.push('\n');
  return pieces.join();
}

/**
 * Joins many short strings, a few thousand at a time: otherwise a long file would be in memory as millions of pieces.
 */
class Pieces {
  readonly #done: string[] = [];
  #open: string[] = [];

  push(...pieces: readonly string[]): void {
    this.#open.push(...pieces);
    if (this.#open.length > 5000) this.#close();
  }

  join(): string {
    this.#close();
    return this.#done.join('');
  }

  #close(): void {
    this.#done.push(this.#open.join(''));
    this.#open = [];
  }
}

function write(value: unknown, indent: string, width: number, pieces: Pieces): void {
  if (typeof value !== 'object' || value === null) {
    pieces.push(JSON.stringify(value));
    return;
  }
  const line = writeOnOneLine(value, width - indent.length);
  if (line !== null) {
    pieces.push(line);
    return;
  }
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item): [string, unknown] => ['', item])
    : Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
        item === undefined ? [] : [[`${JSON.stringify(key)}: `, item]],
      );
  pieces.push(Array.isArray(value) ? '[' : '{');
  entries.forEach(([key, item], index) => {
    pieces.push(index === 0 ? '\n' : ',\n', inner, key);
    write(item, inner, width, pieces);
  });
  pieces.push('\n', indent, Array.isArray(value) ? ']' : '}');
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
