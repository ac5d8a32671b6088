import type { Span } from '../../../domain/basics/span.ts';
import { trimSpan } from '../../../lib/spaces.ts';
import { findParagraphs, type Paragraph } from '../../seeds/paragraphs.ts';
import { type FoldedText, foldText } from '../foldText.ts';

/** A paragraph of an article with the features by which its section is found. */
export interface Block extends Span {
  /** The characters as they are in the text. */
  readonly text: string;
  /** Its first characters in the form in which cues are looked for: see `foldText`. */
  readonly head: FoldedText;
  /** In scripts that put no space between words, every two letters count as one word. */
  readonly words: number;
  /** How it ends: with a full stop or its like (closing marks aside), with « … », or open. */
  readonly ends: 'stop' | 'ellipsis' | 'open';
  readonly blanksBefore: number;
  readonly lines: number;
}

/** How much of a block is searched for cues, in UTF-16 code units: no heading or credit is longer. */
const headLength = 400;

/** The paragraphs of a text with their measures. Linear in its length. */
export function readBlocks(text: string): Block[] {
  const paragraphs = findParagraphs(text);
  const [first, ...others] = paragraphs;
  const parted = first === undefined ? paragraphs : [...partDate(text, first), ...others];
  return parted.map(({ start, end, ...rest }) => {
    const own = text.slice(start, end);
    return {
      start,
      end,
      text: own,
      head: foldText(text, start, Math.min(end, start + headLength)),
      words: countWords(own),
      ends: endOf(own),
      ...rest,
    };
  });
}

/**
 * « date 2017-05-01 Eight soldiers … »: web archives put the day before the first line, and the text follows on the
 * same line.
 */
function partDate(text: string, first: Paragraph): Paragraph[] {
  const own = text.slice(first.start, Math.min(first.end, first.start + 200));
  const [date] = /^date \d{4}(?:-\d{2}){0,2}(?= +(?!©)\S+ \S+ \S)/.exec(own) ?? [];
  if (date === undefined) return [first];
  const rest = trimSpan(text, first.start + date.length, first.end);
  const head = { ...first, end: first.start + date.length, lines: 1 };
  return rest === null ? [first] : [head, { ...first, ...rest, blanksBefore: 0 }];
}

function countWords(text: string): number {
  const spaced = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.floor(unspaced / 2));
}

function endOf(text: string): Block['ends'] {
  const tail = text
    .slice(-40)
    // « … a-t-il ajouté. (AFP) », « … he said. -AFP »
    .replace(/(?<=[.!?…»”"]) ?[-–—(]{1,2} ?\p{Lu}[\p{L}-]{1,12}\)?$/u, '')
    .replace(/[\s»”"'’)\]]+$/u, '');
  if (/(?:\.\.\.|…)$/.test(tail)) return 'ellipsis';
  return /[.!?؟۔。！？।]$/.test(tail) ? 'stop' : 'open';
}
