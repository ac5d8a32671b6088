import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { anyOf, readNumber } from '../../../article/dates/vocabulary.ts';
import { numbers, weekdays } from '../calendarWords.ts';
import { number, sideOf, unitOf, weekday } from './words.ts';

/** « thirteen years ago », « more than six months ago », « a decade ago ». */
export const ago: DateRule = dateRule(
  'en-ago',
  `(?<lead>(?:about|around|nearly|almost|more than|less than|over|some|only|just) )?(?:(?<count>${number}) (?<unit>years?|months?|weeks?|days?)|(?<decades>a|one|two|three) decades?) ago`,
  ({ count = '', unit = '', decades = '' }) => {
    const value = readNumber(decades || count, numbers);
    if (value === null || value === 0) return null;
    if (decades !== '') return { kind: 'offset', unit: 'year', count: -10 * value, isRough: true };
    return { kind: 'offset', unit: unitOf(unit), count: -value, isRough: unitOf(unit) !== 'day' };
  },
);

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['last night', -1],
  ['tomorrow', 1],
]);
export const relativeDay: DateRule = dateRule(
  'en-relative-day',
  `(?<!of |until |even |to )(?<word>${anyOf(relativeDays.keys())})(?!'s (?:world|generation))`,
  ({ word = '' }) => ({ kind: 'offset', unit: 'day', count: relativeDays.get(word) ?? 0 }),
);

/** « this year », « last month »; « next month », « earlier this month », « late last year ». */
export const around: DateRule = dateRule(
  'en-around',
  `(?:(?<part>earlier|later|early|late) )?(?<side>last|past|this|next|coming) (?<unit>week|month|year|weekend)(?! (?:of|and a half))`,
  ({ side = '', unit = '', part = '' }) => {
    if (unit !== 'month' && unit !== 'year') return { kind: 'unknown' };
    const shift = side === 'this' ? 0 : side === 'next' || side === 'coming' ? 1 : -1;
    return { kind: 'around', unit, shift, ...(part === '' ? {} : { isApproximate: true }) };
  },
);

/** « the night of Monday to Tuesday », « overnight from Monday to Tuesday ». */
export const nightOfDays: DateRule = dateRule(
  'en-night',
  `(?<lead>night (?:of|from|between) )(?<from>${weekday}) (?:to|and) (?<to>${weekday})`,
  ({ from = '', to = '' }) => ({
    kind: 'weekdays',
    from: weekdays.get(from) ?? 0,
    to: weekdays.get(to) ?? 0,
  }),
);

/** « Tuesday », « last Monday », « next Friday ». */
export const weekdayAlone: DateRule = dateRule(
  'en-weekday',
  `(?:(?<side>last|past|next|coming) )?(?<weekday>${weekday})`,
  (groups) => ({ kind: 'weekday', weekday: weekdays.get(groups.weekday ?? '') ?? 0, ...sideOf(groups) }),
);

/** « Good Friday », « Black Sunday », « Monday to Friday »: names and habits, not dates. */
export const habit: DateRule = dateRule(
  'en-habit',
  `(?:good|black|bloody|holy|easter) (?:${weekday})|(?:${weekday}) to (?:${weekday})`,
  () => ({ kind: 'unknown' }),
);

/** Times relative to another time, which the rules do not resolve. */
export const anaphora: DateRule = dateRule(
  'en-anaphora',
  `(?:${number}) (?:years?|months?|weeks?|days?|hours?|decades?) (?:later|earlier|before|afterwards?)|the (?:previous|next|following|same) (?:day|week|month|year)|the day (?:before|after)`,
  () => ({ kind: 'unknown' }),
);
