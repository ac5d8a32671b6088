import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { anyOf, asPoint, readPartOfYear, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { seasons } from '../calendarWords.ts';
import { season, sideOf } from './words.ts';

/** « the 1990s », « the early 1980s », « the nineties ». */
export const decade: DateRule = dateRule('en-decade', `(?<ten>(?:1[5-9]|20)\\d)0'?s`, ({ ten = '' }) => ({
  kind: 'span',
  edtf: `${ten}X`,
}));

/** « summer 2014 », « the spring of 2011 », « last winter ». */
export const seasonOfYear: DateRule = dateRule(
  'en-season',
  `(?:(?<side>last|next) )?(?<season>${season})(?: (?:of )?(?<year>${year}))?`,
  (groups) =>
    groups.year === '' && groups.side === ''
      ? null
      : asPoint({
          year: groups.year === '' ? null : Number(groups.year),
          month: seasons.get(groups.season ?? '') ?? null,
          day: null,
          ...sideOf(groups),
        }),
);

const monthsOfPart: Readonly<Record<string, readonly [number, number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
  'last quarter': [10, 12],
};

/** « the first half of 2022 », « the second quarter of the year ». */
export const halfYear: DateRule = dateRule(
  'en-half-year',
  `(?<half>${anyOf(Object.keys(monthsOfPart))}) of (?:(?<year>${year})|(?:the|this) year)`,
  ({ half = '', year: word = '' }) => {
    const bounds = monthsOfPart[half];
    return bounds === undefined ? null : readPartOfYear(bounds, word);
  },
);
