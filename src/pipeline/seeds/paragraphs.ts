import { type Line, splitLines } from '../../lib/lines.ts';
import { trimSpan } from '../../lib/spaces.ts';

/** A paragraph of a text: one line, or, where lines are wrapped at a fixed width, all lines that belong together. */
export interface Paragraph {
  /** White space at its ends is excluded. */
  readonly start: number;
  readonly end: number;
  /** How many blank lines precede it. */
  readonly blanksBefore: number;
  /** How many lines it spans. */
  readonly lines: number;
}

/**
 * The paragraphs of a text, in order: its non-blank lines. Consecutive lines are joined when they are wrapped at a
 * fixed width, as in mails and agencies' wires: each break comes where the next word would have been too long. Linear
 * in the length.
 */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let run: Line[] = [];
  let blanks = 0;
  const flush = () => {
    for (const [first, last] of groupLines(text, run)) {
      const span = trimSpan(text, first.start, last.end);
      if (span === null) continue;
      paragraphs.push({ ...span, blanksBefore: blanks, lines: last.number - first.number + 1 });
      blanks = 0;
    }
    run = [];
  };
  for (const line of splitLines(text)) {
    if (trimSpan(text, line.start, line.end) !== null) run.push(line);
    else {
      flush();
      blanks += 1;
    }
  }
  flush();
  return paragraphs;
}

const widest = 100;
const narrowest = 40;

/** First and last line of each paragraph in a run of lines that are not blank. */
function groupLines(text: string, run: readonly Line[]): (readonly [Line, Line])[] {
  const alone = run.map((line) => [line, line] as const);
  if (run.length < 3) return alone;
  const lengthOf = ({ start, end }: Line) => text.slice(start, end).trimEnd().length;
  const width = run.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  if (width > widest || width < narrowest) return alone;
  const groups: [Line, Line][] = [];
  let broken = 0;
  run.forEach((line, index) => {
    const before = run[index - 1];
    const isBroken = before !== undefined && breaksAtWidth(text, before, line, width);
    if (isBroken) broken += 1;
    const group = groups.at(-1);
    if (isBroken && group !== undefined) group[1] = line;
    else groups.push([line, line]);
  });
  // Poems and tables break anywhere: at least two breaks in three must be due to the width.
  return broken * 3 >= (run.length - 1) * 2 ? groups : alone;
}

/** Whether the next line's first word would not have fitted into this line, and does not begin something new. */
function breaksAtWidth(text: string, before: Line, line: Line, width: number): boolean {
  const own = text.slice(before.start, before.end).trimEnd();
  const next = text.slice(line.start, line.end);
  const [word = ''] = /\S+/.exec(next) ?? [];
  return own.length + 1 + word.length > width && !/^\s{2,}|^\s*[-–—•*]\s|^\s*\d+[.)]\s/.test(next);
}
