/** The approximate width of a letter on a link, and of the frame around the words. */
const letterPx = 6.2;
const framePx = 27;

/**
 * The words on a link, on one line where there is room, else on two of about the same length: with CSS alone, the box
 * around balanced lines would stay as wide as its room.
 */
export function breakWords(words: string, roomPx: number): string {
  if (words.length * letterPx + framePx <= roomPx) return words;
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? words : `${words.slice(0, best)}\n${words.slice(best + 1)}`;
}
