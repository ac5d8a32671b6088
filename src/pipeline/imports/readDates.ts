import { parseEdtf } from '../../domain/time/parseEdtf.ts';

/**
 * Makes a reader of the dates in one file, from all dates that it has: EDTF, or null for what is no date. Reads what
 * other programs write: a year, a month, a day, with a time or without; « 12.03.2013 » and « 12/03/2013 »; the first
 * bound of Gephi's « <[2013.0, 2014.0]> ». Whether the day or the month comes first before a slash differs from country
 * to country: one date of the file with a number above 12 tells for all. Where none does, or two disagree, only the year
 * is known of those that can be read both ways.
 */
export function readDates(written: Iterable<string | null>): (text: string | null) => string | null {
  const order = orderIn(written);
  return (text) => {
    const date = bare(text);
    const [, plain] = yearFirst.exec(date) ?? [];
    if (plain !== undefined) return checked(...(plain.split(/[-/]/) as [string, string?, string?]));
    const [, first, sign, second, year] = yearLast.exec(date) ?? [];
    if (first === undefined || second === undefined || year === undefined) return null;
    const dayFirst = checked(year, second, first);
    if (sign !== '/' || order === 'day-first') return dayFirst;
    const monthFirst = checked(year, first, second);
    if (order === 'month-first') return monthFirst;
    return dayFirst === null || monthFirst === null || dayFirst === monthFirst
      ? (dayFirst ?? monthFirst)
      : checked(year);
  };
}

/** The end of a date: nothing, a time, or the fraction of Gephi's numbers. */
const end = String.raw`(?:\.0)?(?:[T ]\d{1,2}:\d{2}.*)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4}(?:([-/])\d{1,2}(?:\2\d{1,2})?)?)${end}`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${end}`);

/** Without the brackets of an interval, of which the first bound is taken. */
const bare = (text: string | null): string =>
  text
    ?.trim()
    .replace(/^<?\[([^,;\]]*).*$/s, '$1')
    .trim() ?? '';

type Order = 'day-first' | 'month-first' | null;

function orderIn(written: Iterable<string | null>): Order {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of written) {
    const [, first, sign, second] = yearLast.exec(bare(text)) ?? [];
    if (sign !== '/') continue;
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/** « 2013-03-12 » for a day that there is, as much of it as is given; otherwise null. */
function checked(year: string, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part, n) => part.padStart(n === 0 ? 4 : 2, '0')).join('-');
  return parseEdtf(date) === null ? null : date;
}
