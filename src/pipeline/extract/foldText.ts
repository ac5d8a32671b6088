import { foldWord } from '../../lib/fold.ts';

/** A text in the form in which cues are looked for, with the way back to the original characters. */
export interface FoldedText {
  /**
   * Lower case, without accents, ligatures and invisible characters; every dash a hyphen, every apostrophe and
   * quotation mark a straight one, every run of white space in a line one space. Line feeds stay.
   */
  readonly text: string;
  /** For each UTF-16 code unit of `text`, where its character starts in the original; one more entry for the end. */
  readonly offsets: Int32Array;
}

/** Folds a run of a text. Linear in its length. `offsets` count from the beginning of the whole text. */
export function foldText(original: string, start = 0, end = original.length): FoldedText {
  let offsets = new Int32Array(end - start + 16);
  const pieces: string[] = [];
  let length = 0;
  let piece = '';
  let afterSpace = false;
  for (let at = start; at < end; ) {
    const code = original.codePointAt(at) ?? 0;
    const folded = foldSign(code);
    const isSpace = folded === ' ';
    if (!(isSpace && afterSpace)) {
      if (length + folded.length + 1 > offsets.length) {
        const wider = new Int32Array(offsets.length * 2);
        wider.set(offsets);
        offsets = wider;
      }
      for (let unit = 0; unit < folded.length; unit++) offsets[length + unit] = at;
      length += folded.length;
      piece += folded;
      if (piece.length > 4096) {
        pieces.push(piece);
        piece = '';
      }
    }
    if (folded !== '') afterSpace = isSpace;
    at += code > 0xffff ? 2 : 1;
  }
  offsets[length] = end;
  return { text: pieces.join('') + piece, offsets: offsets.subarray(0, length + 1) };
}

/** The span, in the original, of a run of the folded text; combining marks of its last character are included. */
export const originalSpan = (
  { offsets }: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });

const known = new Map<number, string>();

function foldSign(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const folded = foldAny(String.fromCodePoint(code));
  known.set(code, folded);
  return folded;
}

function foldAny(sign: string): string {
  if (sign === '\n') return '\n';
  if (/\s/.test(sign) && sign !== '\ufeff') return ' ';
  if (/\p{Pd}|\u2212/u.test(sign)) return '-';
  if (/['’‘ʼ`´]/.test(sign)) return "'";
  if (/["«»“”„]/.test(sign)) return '"';
  return foldWord(sign);
}
