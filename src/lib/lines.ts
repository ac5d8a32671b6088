/** One line of a text, without its line feed. Offsets in UTF-16 code units; `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text whose line ends are line feeds. There is always at least one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines.push({ number: lines.length + 1, start, end });
    start = end + 1;
  }
  return lines;
}

/** Line and column, both from 1, of an offset into a text. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', start)) {
    line += 1;
    start = feed + 1;
  }
  return { line, column: offset - start + 1 };
}
