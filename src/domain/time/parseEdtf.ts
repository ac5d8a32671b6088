/*
 * Dates as the graph file has them: EDTF level 1 (https://www.loc.gov/standards/datetime/), years 0000 to 9999, without
 * times of day; and `XXXX-11-21`, a day whose year is not given (level 2, but the articles need it).
 */

/** One date, as precise as it is known. */
export interface EdtfPoint {
  /** `201X` is 2010 to 2019; null: the year is not known (`XXXX-11-21`). */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** 1 to 12; 21 to 24 for spring, summer, autumn, winter; null: not known. */
  readonly month: number | null;
  /** 1 to 31; null: not known. */
  readonly day: number | null;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

/** A date, or a period. An end is open (`2023/..`: still going on) or unknown (`2023/`). */
type EdtfDate =
  | { readonly kind: 'date'; readonly date: EdtfPoint }
  | { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd };

export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/**
 * Reads an EDTF text; null when it has none of the forms above, names a day that no calendar has, or ends before it
 * starts.
 */
export const parseEdtf = (text: string): EdtfDate | null => {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parsePoint(text);
    return date && { kind: 'date', date };
  }
  if (parts.length !== 2) return null;
  const from = parseEnd(parts[0] ?? '');
  const to = parseEnd(parts[1] ?? '');
  if (from === null || to === null || (!isPoint(from) && !isPoint(to))) return null;
  if (isPoint(from) && isPoint(to) && lastDay(to) < firstDay(from)) return null;
  return { kind: 'interval', from, to };
};

/** Whether an end of an interval is a date. */
export const isPoint = (end: EdtfEnd): end is EdtfPoint => typeof end === 'object';

const pointForm = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

const parsePoint = (text: string): EdtfPoint | null => {
  const match = pointForm.exec(text);
  if (!match || (match[4] !== undefined && text.includes('X'))) return null;
  const [, yearText = '', monthText, dayText, mark] = match;
  const month = monthText === undefined || monthText === 'XX' ? null : Number(monthText);
  const day = dayText === undefined || dayText === 'XX' ? null : Number(dayText);
  if (day !== null && month === null) return null;
  if (dayText !== undefined && month !== null && isSeason(month)) return null;
  const years =
    yearText === 'XXXX'
      ? null
      : { from: Number(yearText.replaceAll('X', '0')), to: Number(yearText.replaceAll('X', '9')) };
  if (month !== null && !isSeason(month) && !(month >= 1 && month <= 12)) return null;
  if (day !== null && month !== null && (day < 1 || day > daysIn(month, years))) return null;
  return {
    years,
    month,
    day,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
};

const parseEnd = (text: string): EdtfEnd | null =>
  text === '..' ? 'open' : text === '' ? 'unknown' : parsePoint(text);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (month: number, years: EdtfPoint['years']): number => {
  if (month === 2) return years === null || years.from !== years.to || isLeap(years.from) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/* Days as numbers that sort: 2010-04-12 is 20100412. Seasons: spring starts in March, winter ends the year. */
const firstMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
const lastMonths: Readonly<Record<number, number>> = { 21: 5, 22: 8, 23: 11, 24: 12 };

/** Whether what stands in the place of a month is a season: 21 is spring, 24 winter. */
export const isSeason = (month: number): boolean => firstMonths[month] !== undefined;

/** The month itself, or the first one of a season. */
export const firstMonthOf = (month: number): number => firstMonths[month] ?? month;

/** The first day that it may be, as a number that sorts (2010-04-12 is 20100412); infinite without a year. */
export const firstDay = (point: EdtfPoint): number => {
  if (!point.years) return Number.POSITIVE_INFINITY;
  const month = point.month === null ? 1 : firstMonthOf(point.month);
  return point.years.from * 10_000 + month * 100 + (point.day ?? 1);
};

/** The last day that it may be, likewise. */
export const lastDay = (point: EdtfPoint): number => {
  if (!point.years) return Number.POSITIVE_INFINITY;
  const month = point.month === null ? 12 : (lastMonths[point.month] ?? point.month);
  return point.years.to * 10_000 + month * 100 + (point.day ?? 31);
};
