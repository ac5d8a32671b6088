import type { Groups, TimePoint, TimeUnit } from '../../../article/dates/timeValue.ts';
import { anyOf, dayPattern, numberPattern, readPoint } from '../../../article/dates/vocabulary.ts';
import { months, numbers, seasons, shortMonths, weekdays } from '../calendarWords.ts';

/* The parts from which the patterns for French dates are built. They match folded text: « à » is "a". */

const allMonths = new Map([...months, ...shortMonths]);
export const month = anyOf(allMonths.keys());
export const fullMonth = anyOf(months.keys());
export const weekday = anyOf(weekdays.keys());
export const season = anyOf(seasons.keys());
export const day = `${dayPattern}(?:er)?`;
export const number = numberPattern(numbers);
export const roughly =
  '(?:environ |pres de |presque |plus de |moins de |quelque |a peine |deja |bientot |maintenant |seulement |une |un peu plus de )?';
export const side = '(?: (?<side>dernier|passe|prochain))?';
const units: ReadonlyMap<string, TimeUnit> = new Map([
  ['an', 'year'],
  ['annee', 'year'],
  ['mois', 'month'],
  ['semaine', 'week'],
  ['jour', 'day'],
]);
/** The unit that a folded word names, singular or plural; days for any other. */
export const unitOf = (word = ''): TimeUnit => units.get(word.replace(/s$/, '')) ?? units.get(word) ?? 'day';
/** The day, month and year in groups of these names. */
export const pointOf = (groups: Groups): TimePoint => ({
  ...readPoint(groups, allMonths, weekdays),
  ...sideOf(groups),
});
/** Whether « dernier » or « prochain » stands beside a date; neither where its group is empty. */
export const sideOf = ({ side: word = '' }: Groups): { side?: 'past' | 'next' } =>
  word === '' ? {} : { side: word === 'prochain' ? 'next' : 'past' };
/** The groups whose names begin with a letter, without that letter: « aMonth » becomes « month ». */
export const pick = (groups: Groups, letter: string): Groups =>
  Object.fromEntries(
    ['day', 'month', 'year'].map((name) => [
      name,
      groups[`${letter}${name[0]?.toUpperCase()}${name.slice(1)}`] ?? '',
    ]),
  );
