import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { asPoint, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { shortMonths } from '../calendarWords.ts';
import { allMonths, fullMonth, isNamed, month, part, pointOf } from './words.ts';

/** « January 2013 », « early March 2012 », « late May », « last March ». */
export const monthOfYear: DateRule = dateRule(
  'en-month',
  `(?:(?<side>last|next) )?${part}(?<month>${month})(?:,? (?:of )?(?<year>${year}))?`,
  (groups, raw) => {
    const isSure = groups.year !== '' || groups.side !== '' || groups.part !== '';
    if (!isSure || !isNamed(raw)) return null;
    return shortMonths.has(groups.month ?? '') && groups.year === '' ? null : asPoint(pointOf(groups));
  },
);

/**
 * A month alone after a word that introduces a time: « in May », « since April »; not « the march », nor « of May » (a
 * name).
 */
export const bareMonth: DateRule = dateRule(
  'en-bare-month',
  `(?<lead>(?:in|since|by|until|before|after|during|this|through|for) )(?<month>${fullMonth})`,
  (groups, raw) => (/^\p{Lu}/u.test(raw) ? asPoint(pointOf(groups)) : null),
);

/** « between April and September 2024 », « from March to June ». */
export const months: DateRule = dateRule(
  'en-months',
  `(?<lead>(?:from|between) )(?<aMonth>${fullMonth})(?: (?<aYear>${year}))? (?:to|and|through|until) (?<month>${fullMonth})(?: (?<year>${year}))?`,
  (groups, raw) => {
    if (!isNamed(raw)) return null;
    const { aMonth = '', aYear = '' } = groups;
    const from = {
      year: aYear === '' ? null : Number(aYear),
      month: allMonths.get(aMonth) ?? null,
      day: null,
    };
    return { kind: 'range', from, to: pointOf(groups) };
  },
);
