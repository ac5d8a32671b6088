/**
 * Each format is made when first asked for: making one takes the browser some milliseconds, which the opening of the
 * page is spared.
 */
const formats = new Map<string, Intl.NumberFormat>();

const format = (count: number, language: string): string => {
  // Below a thousand, as most counts are, there is nothing to group.
  if (Math.abs(count) < 1000 && Number.isInteger(count)) return String(count);
  const known = formats.get(language);
  if (known) return known.format(count);
  const made = new Intl.NumberFormat(language);
  formats.set(language, made);
  return made.format(count);
};

/** A whole number as French writes it: « 1 234 ». */
export const numberFr = (count: number): string => format(count, 'fr');

/** A whole number as English writes it: "1,234". */
export const numberEn = (count: number): string => format(count, 'en');

/** « 0 nœud », « 1 nœud », « 2 nœuds »: French takes the singular below two. `many` is `one` with an s unless given. */
export const countedFr = (count: number, one: string, many = `${one}s`): string =>
  `${numberFr(count)} ${Math.abs(count) < 2 ? one : many}`;

/** "0 nodes", "1 node", "2 nodes". `many` is `one` with an s unless given. */
export const countedEn = (count: number, one: string, many = `${one}s`): string =>
  `${numberEn(count)} ${count === 1 ? one : many}`;

/** A number with its noun, as each language counts. */
export const countedIn = { fr: countedFr, en: countedEn } as const;

/** A whole number as each language writes it. */
export const numberIn = { fr: numberFr, en: numberEn } as const;
