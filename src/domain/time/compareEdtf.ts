import { firstDay, isPoint, lastDay, parseEdtf } from './parseEdtf.ts';

/**
 * Orders dates by their first possible day, then, the longer first, by their last: « 2010-04 » comes before
 * « 2010-04-12 », as a heading before what it contains. An unknown year comes last, then text that is no EDTF.
 */
export const compareEdtf = (a: string, b: string): number => compareExtents(extentOf(a), extentOf(b));

/** The first and the last day that a date may mean, as `compareExtents` orders them. */
export type Extent = readonly [first: number, last: number];

/** The order of `compareEdtf`, for code that compares the same dates many times and reads each once. */
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
