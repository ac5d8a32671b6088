import { isDay } from './calendar.ts';
import { type DateRule, dateRule, type TimePoint, type TimeValue } from './timeValue.ts';

const point = (year: number, month: number | null, day: number | null): TimeValue => ({
  kind: 'point',
  point: { year, month, day },
});

const iso = dateRule(
  'iso-date',
  '(?<![\\d/.-])(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\\d|3[01]))?(?:t\\d\\d:\\d\\d\\S*)?(?![-/])',
  ({ year, month, day }) =>
    !day || isDay(Number(year), Number(month), Number(day))
      ? point(Number(year), Number(month), day ? Number(day) : null)
      : null,
);

/** « 14/11/2025 »: the day first, or, where only that makes a date, the month. */
const dayFirst = dateRule(
  'numeric-date',
  '(?<![\\d/.-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[5-9]|20)\\d\\d)(?![/.-]\\d)',
  ({ first, second, year }) => {
    const [a, b, y] = [Number(first), Number(second), Number(year)];
    if (b >= 1 && b <= 12 && isDay(y, b, a)) return point(y, b, a);
    return a >= 1 && a <= 12 && isDay(y, a, b) ? point(y, a, b) : null;
  },
);

/** In English « 03/04/2012 » may be in March or in April: only the year is certain, unless both readings agree. */
const anyOrder: DateRule = {
  ...dayFirst,
  read: (groups, raw) => {
    const value = dayFirst.read(groups, raw);
    const [a, b] = [Number(groups.first), Number(groups.second)];
    return value !== null && a <= 12 && b <= 12 && a !== b ? point(Number(groups.year), null, null) : value;
  },
};

/** « 2012-2014 », « 2015/2016 », « 2019-20 ». */
const years = dateRule(
  'years',
  '(?<![\\d/.,-])(?<from>(?:1[89]|20)\\d\\d)[-/](?<to>(?:1[89]|20)\\d\\d|\\d\\d)(?![\\d/.,-]*\\d| ?[%€$])',
  ({ from = '', to = '' }) => yearRange(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to)),
);

/** A range of years; null when it ends before it starts, or is too long to be meant as two years. */
export function yearRange(from: number, to: number): TimeValue | null {
  const year = (value: number): TimePoint => ({ year: value, month: null, day: null });
  return from < to && to - from <= 200 ? { kind: 'range', from: year(from), to: year(to) } : null;
}

/** « (2013) »: a year alone in brackets. */
const bracketed = dateRule('bracketed-year', '(?<=[(\\[])(?<year>(?:19|20)\\d\\d)(?=[)\\]])', ({ year }) =>
  point(Number(year), null, null),
);

/** « en 2015 et 2016 »: a year after a year. */
const yearAfterYear = dateRule(
  'year-after-year',
  '(?<=(?:19|20)\\d\\d(?:,| et| ou| and| or|, puis| puis) (?:en |in )?)(?<year>(?:19|20)\\d\\d)(?![.,]?\\d| ?[%€$])',
  ({ year }) => point(Number(year), null, null),
);

/** Dates in figures, which depend on the language only for the order of day and month. */
export const numericDates = {
  dayFirst: [iso, dayFirst, years, bracketed, yearAfterYear],
  anyOrder: [iso, anyOrder, years, bracketed, yearAfterYear],
} as const;
