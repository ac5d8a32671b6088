import { type EdtfEnd, type EdtfPoint, firstDay, isPoint, lastDay, parseEdtf } from '../time/parseEdtf.ts';

/** How a period ends: at a given date, about then, not yet (`..`), or at an unknown time. */
export type ExtentEnd = 'sharp' | 'faded' | 'open' | 'unknown';

/** Where a date lies on a time axis. */
export interface DateExtent {
  /** Days since 1970-01-01, in the proleptic Gregorian calendar; `to` is the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: ExtentEnd;
  readonly end: ExtentEnd;
  /** `?`: the source is not certain of it. */
  readonly uncertain: boolean;
}

/**
 * The days that an EDTF date may cover: a year is all its days. « vers 2011 » covers the year and fades at both ends.
 * An open or unknown end adds no day, as in `yearsOfEdtf`. null for a date without a year and for text that is no EDTF.
 */
export const extentOfEdtf = (text: string): DateExtent | null => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const extent = readExtent(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, extent);
  return extent;
};

/** A corpus repeats the same dates again and again. */
const remembered = new Map<string, DateExtent | null>();
const mostRemembered = 20_000;

const readExtent = (text: string): DateExtent | null => {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const [from, to] = parsed.kind === 'date' ? [parsed.date, parsed.date] : [parsed.from, parsed.to];
  const first = isDated(from) ? from : isDated(to) ? to : null;
  const last = isDated(to) ? to : first;
  if (!first || !last) return null;
  return {
    from: toDay(firstDay(first)),
    to: dayAfter(last),
    start: endOf(from),
    end: endOf(to),
    uncertain: first.uncertain || last.uncertain,
  };
};

/** Whether the date is one day. */
export const isOneDay = ({ from, to }: Pick<DateExtent, 'from' | 'to'>): boolean => to - from === 1;

/** Whether the date is one day, and neither of its ends is approximate or open. */
export const isSharpDay = (extent: Omit<DateExtent, 'uncertain'>): boolean =>
  isOneDay(extent) && extent.start === 'sharp' && extent.end === 'sharp';

/** The first day of a year, as in `DateExtent`. */
export const dayOfYear = (year: number): number => dayOf(year, 1, 1);

/** The first day of a month (1 to 12; 13 is the next January). */
export const dayOfMonth = (year: number, month: number): number => dayOf(year, month, 1);

/** The year of a day. */
export const yearOfDay = (day: number): number => new Date(Math.floor(day) * msPerDay).getUTCFullYear();

/** The month of a day, 1 to 12. */
export const monthOfDay = (day: number): number => new Date(Math.floor(day) * msPerDay).getUTCMonth() + 1;

const isDated = (end: EdtfEnd): end is EdtfPoint => isPoint(end) && end.years !== null;

const endOf = (end: EdtfEnd): ExtentEnd => {
  if (!isPoint(end)) return end;
  if (!end.years) return 'unknown';
  return end.approximate ? 'faded' : 'sharp';
};

const msPerDay = 86_400_000;

const dayOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / msPerDay;
};

/** From a number that sorts: 20100412. */
const partsOf = (sortable: number) =>
  [Math.floor(sortable / 10_000), Math.floor(sortable / 100) % 100, sortable % 100] as const;

const toDay = (sortable: number): number => dayOf(...partsOf(sortable));

const dayAfter = (point: EdtfPoint): number => {
  const [year, month, day] = partsOf(lastDay(point));
  return point.day === null ? dayOfMonth(year, month + 1) : dayOf(year, month, day) + 1;
};
