/** A text in which every run of white space, of whatever kind, is one space; with the way back to the original. */
interface SpacedText {
  readonly text: string;
  /** Per UTF-16 code unit of `text`, its offset in the original; one more entry for the end. */
  readonly offsets: Int32Array;
}

/** Makes every run of white space (no-break spaces and line feeds too) one plain space. */
export function foldSpaces(original: string): SpacedText {
  const offsets = new Int32Array(original.length + 1);
  const pieces: string[] = [];
  let length = 0;
  for (const match of original.matchAll(/\s+|\S+/g)) {
    const piece = match[0].trim() === '' ? ' ' : match[0];
    for (let i = 0; i < piece.length; i++) offsets[length + i] = match.index + i;
    pieces.push(piece);
    length += piece.length;
  }
  offsets[length] = original.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** The span without the white space at its ends; null when there is nothing else in it. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
