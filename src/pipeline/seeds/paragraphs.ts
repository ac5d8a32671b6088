import { type Line, splitLines } from '../../lib/lines.ts';
import { trimSpan } from '../../lib/spaces.ts';

/** A paragraph of a text: one line, or, where lines are broken at a fixed width, those that belong together. */
export interface Paragraph {
  /** Without the white space at its ends. */
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** How many lines it runs over. */
  readonly lines: number;
}

/**
 * The paragraphs of a text, in order: its lines that are not blank. Lines of one run without a blank line are joined
 * when they are broken at a fixed width, as mails and agencies' wires are: each break comes where the next word would
 * have been too long. Linear in the length.
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
  // A poem or a table breaks where it likes: two breaks in three must come from the width.
  return broken * 3 >= (run.length - 1) * 2 ? groups : alone;
}

/** Whether the next line's first word would not have fitted into this one, and nothing begins there. */
function breaksAtWidth(text: string, before: Line, line: Line, width: number): boolean {
  const own = text.slice(before.start, before.end).trimEnd();
  const next = text.slice(line.start, line.end);
  const [word = ''] = /\S+/.exec(next) ?? [];
  return own.length + 1 + word.length > width && !/^\s{2,}|^\s*[-–—•*]\s|^\s*\d+[.)]\s/.test(next);
}
