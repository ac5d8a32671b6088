import type { YearRange } from './yearRange.ts';

const year = String.raw`(\d{4})`;
const link = String.raw`\s*(?:[-–—]|\.\.+|…|à|a|au|et|to|till|until|through|and|/|\s)\s*`;

const forms: readonly (readonly [RegExp, (years: readonly number[], extent: YearRange) => YearRange])[] = [
  [new RegExp(`^${year}$`), ([one = 0]) => ({ from: one, to: one })],
  [
    new RegExp(`^(?:de|from|entre|between)?\\s*${year}${link}${year}$`),
    ([a = 0, b = 0]) => ({ from: Math.min(a, b), to: Math.max(a, b) }),
  ],
  // « 2010-13 »: the later year without its century.
  [
    /^(\d{4})\s*[-–—/]\s*(\d{2})$/,
    ([from = 0, last = 0]) => ({ from, to: last > from % 100 ? from - (from % 100) + last : Number.NaN }),
  ],
  [
    new RegExp(`^(?:depuis|dès|à partir de|since|from)\\s+${year}$|^${year}\\s*(?:[-–—+]|…|\\.\\.+)$`),
    ([one = 0], extent) => ({ from: one, to: extent.to }),
  ],
  [
    new RegExp(
      `^(?:jusqu['’]en|jusqu['’]à|avant|until|till|up to|to)\\s+${year}$|^(?:[-–—]|…|\\.\\.+)\\s*${year}$`,
    ),
    ([one = 0], extent) => ({ from: extent.from, to: one }),
  ],
];

/**
 * The years that were typed, « 2015 », « 2010-2013 », « 2010-13 », « de 2010 à 2013 », « depuis 2012 », "until 2013", cut to the
 * extent; the ends may be in either order. null for text that names no years, or none within the extent.
 */
export const parseYears = (text: string, extent: YearRange): YearRange | null => {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [form, read] of forms) {
    const found = form.exec(typed);
    if (!found) continue;
    const years = found.slice(1).flatMap((one) => (one === undefined ? [] : Number(one)));
    const { from, to } = read(years, extent);
    const range = { from: Math.max(from, extent.from), to: Math.min(to, extent.to) };
    return range.from <= range.to ? range : null;
  }
  return null;
};
