import { firstDay, isPoint, lastDay, parseEdtf } from './parseEdtf.ts';

/**
 * The years that a date covers, ascending: both ends of an interval and all between. An open or unknown end adds none
 * (`2023/..` gives 2023 alone: nothing says how long), an unknown year gives none, and neither does text that is no
 * EDTF.
 */
export const yearsOfEdtf = (text: string): number[] => {
  const range = yearRangeOfEdtf(text);
  return range ? Array.from({ length: range.to - range.from + 1 }, (_, n) => range.from + n) : [];
};

/** First and last of `yearsOfEdtf`; null when there are none. */
export const yearRangeOfEdtf = (text: string): { readonly from: number; readonly to: number } | null => {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const points = parsed.kind === 'date' ? [parsed.date] : [parsed.from, parsed.to].filter(isPoint);
  const known = points.flatMap((point) => point.years ?? []);
  if (known.length === 0) return null;
  return {
    from: Math.min(...known.map((years) => years.from)),
    to: Math.max(...known.map((years) => years.to)),
  };
};

/**
 * The years under which something is filed that happened at `when` in an article of `published`: its own; without a
 * date, or with one that has no year, its article's. null when neither has a year, or when `when` cannot be read:
 * nothing then says that it is the article's year.
 */
export const yearsHappened = (
  when: string | null,
  published: string | null,
): { readonly from: number; readonly to: number } | null => {
  if (when === null) return published === null ? null : yearRangeOfEdtf(published);
  if (parseEdtf(when) === null) return null;
  return yearRangeOfEdtf(when) ?? yearsHappened(null, published);
};

/**
 * Orders dates by their first possible day, then, the longer first, by their last: « 2010-04 » comes before
 * « 2010-04-12 », as a heading before what it contains. An unknown year comes last, then text that is no EDTF.
 */
export const compareEdtf = (a: string, b: string): number => compareExtents(extentOf(a), extentOf(b));

/** The first and the last day that a date may mean, as `compareExtents` orders them. */
export type Extent = readonly [first: number, last: number];

/** The order of `compareEdtf`, for who compares the same dates many times and reads each once. */
export const compareExtents = ([aFirst, aLast]: Extent, [bFirst, bLast]: Extent): number =>
  order(aFirst, bFirst) || order(bLast, aLast);

/** The days of a date: infinite where the year is unknown or an end is open, and, the other way, for text that is no EDTF. */
export const extentOf = (text: string): Extent => {
  const parsed = parseEdtf(text);
  if (!parsed) return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (parsed.kind === 'date') return [firstDay(parsed.date), lastDay(parsed.date)];
  const { from, to } = parsed;
  const first = isPoint(from) ? firstDay(from) : isPoint(to) ? Math.min(lastDay(to), 99_991_231) : 0;
  return [first, isPoint(to) ? lastDay(to) : Number.POSITIVE_INFINITY];
};

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
