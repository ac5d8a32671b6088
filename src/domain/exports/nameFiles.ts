/**
 * File names for texts of any kind, one for each key: without the characters that a file system or a wiki link refuses,
 * at most 100 UTF-16 code units long, and all different even where case and the encoding of accents are ignored.
 */
export const nameFiles = (
  things: readonly (readonly [key: string, text: string])[],
): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    things.map(([key, text]) => {
      const name = safeName(text);
      let free = name;
      for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
      taken.add(free.toLowerCase());
      return [key, free];
    }),
  );
};

const longest = 100;

const safeName = (text: string): string => {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\/:*?"<>|#^[\]%]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = [...name].reduce(
    (kept, sign) => (kept.length + sign.length <= longest ? kept + sign : kept),
    '',
  );
  // Windows drops dots and spaces at the end of a name, Unix hides a file that begins with a dot, and some names denote
  // devices.
  const trimmed = short.replace(/^[ .]+|[ .]+$/g, '');
  return trimmed === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(trimmed) ? `${trimmed}_` : trimmed;
};
