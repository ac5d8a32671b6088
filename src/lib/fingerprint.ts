/** A short name for a run of text: at most six of 0-9 and a-z. The same text always gives the same one. */
export const fingerprint = (text: string): string => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, base) + text.charCodeAt(at) + 1) | 0;
  return nameOf(sum);
};

/**
 * Where a run of `length` UTF-16 code units with that fingerprint starts in the text; of several the nearest to `near`,
 * of two equally near the first; null when there is none. Reads the text once, however long the run (Rabin-Karp).
 */
export const findFingerprint = (text: string, length: number, print: string, near: number): number | null => {
  if (length < 1 || length > text.length) return null;
  let leaving = 1;
  for (let n = 1; n < length; n += 1) leaving = Math.imul(leaving, base);
  let sum = 0;
  let nearest: number | null = null;
  for (let end = 0; end < text.length; end += 1) {
    const start = end - length + 1;
    if (start > 0) sum = (sum - Math.imul(leaving, text.charCodeAt(start - 1) + 1)) | 0;
    sum = (Math.imul(sum, base) + text.charCodeAt(end) + 1) | 0;
    if (start < 0 || nameOf(sum) !== print) continue;
    if (nearest === null || Math.abs(start - near) < Math.abs(nearest - near)) nearest = start;
  }
  return nearest;
};

/** Odd, so that multiplying loses no information; large, so that the first few characters fill all 32 bits. */
const base = 0x9e3779b1;

/**
 * Mixes the sum's bits (the finish of MurmurHash3), since its low ones depend on few characters; 30 of them are kept.
 */
const nameOf = (sum: number): string => {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 2).toString(36);
};
