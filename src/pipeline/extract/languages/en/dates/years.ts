import { yearRange } from '../../../article/dates/numericDates.ts';
import { type DateRule, dateRule, type TimePoint } from '../../../article/dates/timeValue.ts';
import { asPoint, dayPattern, yearPattern as year, yearPoint } from '../../../article/dates/vocabulary.ts';
import { seasons } from '../calendarWords.ts';
import { fullMonth, isNamed, pointOf, season } from './words.ts';

const notYears =
  '(?! ?(?:[%€$£]|percent|per cent|people|troops|soldiers|men|deaths|fighters|migrants|dollars|euros|tonnes|tons|kilometres|kilometers|miles|km|residents|million|billion)|[.,]\\d)';

/** « in 2013 »; « since » has a rule of its own. */
export const yearAfterWord: DateRule = dateRule(
  'en-year',
  `(?<lead>(?:in|by|until|before|after|during|from|through|year|of|for|to|budget|report|election|elections|summit) )(?<year>(?:18|19|20)\\d\\d)${notYears}(?! [a-z]+s (?:were|are|and|had|have)(?![a-z]))`,
  ({ year: word = '' }) => asPoint(yearPoint(word)),
);

/** « the 2015 attacks », « its 2021 coup »: never a round number, which may be a count. */
export const yearBeforeNoun: DateRule = dateRule(
  'en-year-noun',
  `(?<lead>(?:the|its|his|her|their|a|that|this|since the|'s) )(?<year>(?:19|20)\\d[1-9]|(?:19|20)[1-9]0)(?= [a-z])${notYears}`,
  ({ year: word = '' }) => asPoint(yearPoint(word)),
);

/** « early 2013 », « late in 2012 », « mid-2015 ». */
export const partOfYear: DateRule = dateRule(
  'en-part-of-year',
  `(?:early|late|mid)[ -](?:in )?(?<year>${year})`,
  ({ year: word = '' }) => asPoint(yearPoint(word, true)),
);

/** « between 2012 and 2014 », « from 2012 to 2014 ». */
export const yearsBetween: DateRule = dateRule(
  'en-years',
  `(?<lead>(?:from|between) )(?<from>${year}) (?:to|and|through|until) (?<to>${year})${notYears}`,
  ({ from, to }) => yearRange(Number(from), Number(to)),
);

/** « since 2023 », « since April 2010 », « since 11 January 2013 », « since January 11, 2013 ». */
export const since: DateRule = dateRule(
  'en-since',
  `since (?:the )?(?:(?<part>early|late|mid)[ -])?(?:(?:(?<day>${dayPattern})(?:st|nd|rd|th)? )?(?<month>${fullMonth})(?: (?<dayAfter>${dayPattern})(?!\\d))?(?:,? (?<year>${year}))?|(?<season>${season}) (?:of )?(?<yearOfSeason>${year})|(?<yearAlone>${year})(?! [a-z]+ (?:attack|coup|war|election|revolution)))`,
  (groups, raw) => {
    if (!isNamed(raw)) return null;
    const { yearAlone = '', yearOfSeason = '' } = groups;
    const from: TimePoint = yearAlone
      ? yearPoint(yearAlone, groups.part !== '')
      : yearOfSeason
        ? { year: Number(yearOfSeason), month: seasons.get(groups.season ?? '') ?? null, day: null }
        : pointOf({ ...groups, day: groups.day || groups.dayAfter || '' });
    return { kind: 'range', from, to: null };
  },
);
