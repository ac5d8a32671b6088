import { encodeUtf8 } from '../../lib/encodeUtf8.ts';

/**
 * File names for texts of any kind, one for each key: without the characters that a file system or a wiki link refuses,
 * at most 100 UTF-16 code units and 200 bytes long, and all different even where case and the encoding of accents are
 * ignored.
 */
export const nameFiles = (
  things: readonly (readonly [key: string, text: string])[],
): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  /** How many things have had this name before: thousands of articles may share a title. */
  const namesakes = new Map<string, number>();
  return new Map(
    things.map(([key, text]) => {
      const name = safeName(text);
      let free = name;
      let n = namesakes.get(foldCase(name)) ?? 1;
      while (taken.has(foldCase(free))) {
        n += 1;
        free = `${name} (${n})`;
      }
      namesakes.set(foldCase(name), n);
      taken.add(foldCase(free));
      return [key, free];
    }),
  );
};

/** Capitals first: file systems compare by them, and « ς » and « σ » have the same one. */
const foldCase = (name: string): string => name.toUpperCase().toLowerCase();

/** Most file systems allow 255 bytes; the ending and the number of a namesake come on top. */
const longest = { units: 100, bytes: 200 };

const safeName = (text: string): string => {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\/:*?"<>|#^[\]%]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = shorten(name);
  // Windows drops dots and spaces at the end of a name, Unix hides a file that begins with a dot, and some names denote
  // devices.
  const trimmed = short.replace(/^[ .]+|[ .]+$/g, '');
  return trimmed === '' || /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i.test(trimmed)
    ? `${trimmed}_`
    : trimmed;
};

const shorten = (name: string): string => {
  let [kept, bytes] = ['', 0];
  for (const sign of name) {
    bytes += encodeUtf8(sign).length;
    if (kept.length + sign.length > longest.units || bytes > longest.bytes) break;
    kept += sign;
  }
  return kept;
};
