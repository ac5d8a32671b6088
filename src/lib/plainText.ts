import { invisibleSigns } from './invisible.ts';
import { foldSpaces } from './spaces.ts';

/**
 * A text in the form in which quotes are looked for in it: every run of white space, of whatever kind, is one space;
 * invisible characters (soft hyphens, zero-width spaces and joiners, direction marks) are left out; letters and their
 * marks are composed (Unicode form NFC). With the way back to the original.
 */
export interface PlainText {
  readonly text: string;
  /**
   * For each UTF-16 code unit of `text`, where what it stands for starts in the original; one more entry for the end.
   */
  readonly starts: Int32Array;
  /** Likewise, where it ends; null where each of them ends one unit after its start. */
  readonly ends: Int32Array | null;
}

const unseen = new RegExp(`[${invisibleSigns}]`, 'u');

/** Makes a text comparable. Takes time in proportion to its length. */
export function toPlainText(original: string): PlainText {
  const isSimple = !unseen.test(original) && original.normalize('NFC') === original;
  if (!isSimple) return foldAll(original);
  const { text, offsets } = foldSpaces(original);
  return { text, starts: offsets, ends: null };
}

/** The plain text alone, for words that are looked for in another text. */
export const plainWords = (words: string): string => toPlainText(words).text.trim();

/** Where a run of the plain text lies in the original: from the start of its first character to the end of its last. */
export function originalSpan(
  { starts, ends }: PlainText,
  start: number,
  end: number,
): { start: number; end: number } {
  const last = (ends === null ? (starts[end - 1] ?? 0) + 1 : ends[end - 1]) ?? 0;
  return { start: starts[start] ?? 0, end: last };
}

/** A run of white space and invisible characters; letters of Hangul that may compose; a character with its marks. */
const clusters = new RegExp(
  `[\\s${invisibleSigns}]+|[\\u1100-\\u11ff]+\\p{M}*|[^\\s${invisibleSigns}]\\p{M}*`,
  'gu',
);
const blanks = new RegExp(`^[\\s${invisibleSigns}]`, 'u');

function foldAll(original: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const { 0: cluster, index } of original.matchAll(clusters)) {
    const blank = cluster.search(/[^\S\ufeff]/);
    if (blanks.test(cluster)) {
      if (blank === -1) continue;
      pieces.push(' ');
      starts.push(index + blank);
      ends.push(index + blank + 1);
      continue;
    }
    const composed = cluster.normalize('NFC');
    pieces.push(composed);
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(composed === cluster ? index + unit : index);
      ends.push(composed === cluster ? index + unit + 1 : index + cluster.length);
    }
  }
  starts.push(original.length);
  ends.push(original.length);
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
