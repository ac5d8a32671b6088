import type { Span } from '../../../domain/basics/span.ts';
import { findParagraphs } from '../../seeds/paragraphs.ts';
import { type FoldedText, foldText } from '../foldText.ts';

/** A paragraph of an article with what its section is told from. */
export interface Block extends Span {
  /** As it stands. */
  readonly text: string;
  /** Its first characters as cues are looked for in them: see `foldText`. */
  readonly head: FoldedText;
  /** In scripts that put no space between words, every second letter counts as one. */
  readonly words: number;
  /** How it ends: with a full stop or its like (closing marks aside), with « … », or open. */
  readonly ends: 'stop' | 'ellipsis' | 'open';
  readonly blanksBefore: number;
  readonly lines: number;
}

/** So much of a block is looked at for cues, in UTF-16 code units: no heading or credit is longer. */
const headLength = 400;

/** The paragraphs of a text with their measures. Linear in its length. */
export function readBlocks(text: string): Block[] {
  return findParagraphs(text).map(({ start, end, ...rest }) => {
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

function countWords(text: string): number {
  const spaced = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.floor(unspaced / 2));
}

function endOf(text: string): Block['ends'] {
  const tail = text.slice(-12).replace(/[\s»”"'’)\]]+$/u, '');
  if (/(?:\.\.\.|…)$/.test(tail)) return 'ellipsis';
  return /[.!?؟۔。！？।]$/.test(tail) ? 'stop' : 'open';
}
