import type { Groups, TimePoint, TimeValue } from './timeValue.ts';

/* What the word lists of each language need to build patterns and to read what these match. */

/** A choice of words as part of a pattern, the longest first. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

/** A year that a modern text may name. */
export const yearPattern = '(?:1[5-9]|20)\\d\\d';

/** A day of a month in figures, not the end of a longer number. */
export const dayPattern = '(?<!\\d[.,/])(?:3[01]|[12]\\d|0?[1-9])';

/** A number of a language, in figures or words, as part of a pattern; `readNumber` reads it. */
export function numberPattern(values: ReadonlyMap<string, number>): string {
  const word = `(?:${anyOf(values.keys())})`;
  return `\\d{1,3}|${word}(?:[- ]${word})*`;
}

/** Reads a number in words or figures. */
export function readNumber(words: string, values: ReadonlyMap<string, number>): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    const value = values.get(word);
    if (value === undefined) return null;
    total += value;
  }
  return total;
}

/** The time point given by groups with these names. */
export function readPoint(
  groups: Groups,
  months: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>,
): TimePoint {
  const { day = '', month = '', year = '', weekday = '' } = groups;
  const named = weekdays.get(weekday);
  return {
    year: year === '' ? null : Number(year),
    month: months.get(month) ?? null,
    day: day === '' ? null : Number.parseInt(day, 10),
    ...(named === undefined ? {} : { weekday: named }),
  };
}

/** A year by itself. */
export const yearPoint = (value: string, isApproximate = false): TimePoint => ({
  year: Number(value),
  month: null,
  day: null,
  ...(isApproximate ? { isApproximate } : {}),
});

/** A point in time as the value of a date. */
export const asPoint = (point: TimePoint): TimeValue => ({ kind: 'point', point });

/**
 * A part of a year: « le premier semestre 2022 » from its first month (1 is January) to its last; without a year, in
 * the year of publication.
 */
export function readPartOfYear([first, last]: readonly [number, number], year: string): TimeValue {
  if (year === '') return { kind: 'around', unit: 'year', shift: 0, months: [first, last] };
  const end = (month: number): TimePoint => ({ year: Number(year), month, day: null });
  return { kind: 'range', from: end(first), to: end(last) };
}
