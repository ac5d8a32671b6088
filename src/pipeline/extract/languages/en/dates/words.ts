import type { Groups, TimePoint, TimeUnit } from '../../../article/dates/timeValue.ts';
import { anyOf, dayPattern, numberPattern, readPoint } from '../../../article/dates/vocabulary.ts';
import { months, numbers, seasons, shortMonths, weekdays } from '../calendarWords.ts';

/* The parts from which the patterns for English dates are built. */

export const allMonths: ReadonlyMap<string, number> = new Map([...months, ...shortMonths]);
export const month = anyOf(allMonths.keys());
export const fullMonth = anyOf(months.keys());
export const weekday = anyOf(weekdays.keys());
export const season = anyOf(seasons.keys());
export const day = `${dayPattern}(?:st|nd|rd|th)?`;
export const number = numberPattern(numbers);
export const part = '(?:(?<part>early|late|mid)[ -](?:in )?)?';

const units: ReadonlyMap<string, TimeUnit> = new Map([
  ['year', 'year'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
]);
/** The unit that a word names, singular or plural; days for any other. */
export const unitOf = (word = ''): TimeUnit => units.get(word.replace(/s$/, '')) ?? 'day';

/** The day, month and year in groups of these names. */
export const pointOf = (groups: Groups): TimePoint => ({
  ...readPoint(groups, allMonths, weekdays),
  ...sideOf(groups),
  ...(groups.part ? { isApproximate: true } : {}),
});

/** Whether « last » or « next » stands beside a date; neither where its group is empty. */
export const sideOf = ({ side = '' }: Groups): { side?: 'past' | 'next' } =>
  side === '' ? {} : { side: side === 'next' || side === 'coming' ? 'next' : 'past' };

/** « May » and « March » are months, « may » and « march » verbs: the capital distinguishes them. */
export const isNamed = (raw: string): boolean => !/(?<!\p{L})(?:may|march|mar)(?!\p{L})/u.test(raw);
