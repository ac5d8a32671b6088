import { type DateRule, dateRule, type TimePoint } from '../../../article/dates/timeValue.ts';
import { asPoint, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { allMonths, day, isNamed, month, pointOf, weekday } from './words.ts';

/** « (Tuesday,) 12 January (2013) », « the 12th of January ». */
export const dayThenMonth: DateRule = dateRule(
  'en-day-month',
  `(?:(?<weekday>${weekday}),? (?:the )?)?(?<day>${day})(?: of)?[ -](?<month>${month})(?:,? (?<year>${year}))?`,
  (groups) => asPoint(pointOf(groups)),
);

/** « (Tuesday,) January 12(th)(, 2013) », « Jan. 12 ». */
export const monthThenDay: DateRule = dateRule(
  'en-month-day',
  `(?:(?<weekday>${weekday}),? )?(?<month>${month}) (?:the )?(?<day>${day})(?!,\\d{3}|\\.\\d|:\\d|%| ?(?:percent|per cent|people|killed))(?:,? (?<year>${year}))?`,
  (groups, raw) => (isNamed(raw) ? asPoint(pointOf(groups)) : null),
);

const twoDays = (a: string, b: string, from: Partial<TimePoint>, to: TimePoint) => ({
  kind: 'range' as const,
  from: { year: null, month: to.month, ...from, day: Number.parseInt(a, 10) },
  to: { ...to, day: Number.parseInt(b, 10) },
});

/** « 3-7 March 2012 », « from 3 to 7 March », « between 28 February and 3 March ». */
export const daysThenMonth: DateRule = dateRule(
  'en-days-month',
  `(?<lead>(?:from|between) (?:the )?)?(?<a>${day})(?: (?<aMonth>${month}))?(?: ?- ?| to | and )(?<b>${day}) (?<month>${month})(?:,? (?<year>${year}))?`,
  (groups) => {
    const { a = '', b = '', aMonth = '' } = groups;
    const first = allMonths.get(aMonth);
    return twoDays(a, b, first === undefined ? {} : { month: first }, pointOf({ ...groups, day: '' }));
  },
);

/** « March 3-7, 2012 », « March 3 to 7 », « from February 28 to March 3 ». */
export const monthThenDays: DateRule = dateRule(
  'en-month-days',
  `(?<lead>(?:from|between) )?(?<aMonth>${month}) (?<a>${day})(?: ?- ?| to | and )(?:(?<bMonth>${month}) )?(?<b>${day})(?!\\d|,\\d{3}| (?:people|killed))(?:,? (?<year>${year}))?`,
  (groups, raw) => {
    const { a = '', b = '', aMonth = '', bMonth = '' } = groups;
    if (!isNamed(raw)) return null;
    const to = pointOf({ ...groups, day: '', month: bMonth === '' ? aMonth : bMonth });
    return twoDays(a, b, { month: allMonths.get(aMonth) ?? null }, to);
  },
);
