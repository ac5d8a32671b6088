import { numericDates } from '../../../article/dates/numericDates.ts';
import type { DateRule } from '../../../article/dates/timeValue.ts';
import { readNumber } from '../../../article/dates/vocabulary.ts';
import { months as monthNames, numbers, seasons, shortMonths, weekdays } from '../calendarWords.ts';
import { daysThenMonth, dayThenMonth, monthThenDay, monthThenDays } from './days.ts';
import { bareMonth, monthOfYear, months } from './months.ts';
import { decade, halfYear, seasonOfYear } from './periods.ts';
import { ago, anaphora, around, habit, nightOfDays, relativeDay, weekdayAlone } from './relative.ts';
import { number, weekday } from './words.ts';
import { partOfYear, since, yearAfterWord, yearBeforeNoun, yearsBetween } from './years.ts';

/** How English writes dates, as rules over folded text; of rules that match the same words the earlier counts. */
export const dateRules: readonly DateRule[] = [
  ...numericDates.anyOrder,
  daysThenMonth,
  monthThenDays,
  dayThenMonth,
  monthThenDay,
  since,
  months,
  yearsBetween,
  halfYear,
  monthOfYear,
  bareMonth,
  partOfYear,
  seasonOfYear,
  decade,
  ago,
  around,
  nightOfDays,
  habit,
  weekdayAlone,
  relativeDay,
  anaphora,
  yearAfterWord,
  yearBeforeNoun,
];

/** The words of which every date that is not in figures has at least one. */
export const dateCues: ReadonlySet<string> = new Set([
  ...monthNames.keys(),
  ...[...shortMonths.keys()].map((word) => word.replace('.', '')),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...'year years month months week weeks weekend day days hour hours decade decades half quarter yesterday today tonight tomorrow morning afternoon evening night'.split(
    ' ',
  ),
]);

/** Words that, in a date's clause, mean that a date without a year comes after the day of publication. */
export const futureCues =
  /(?<![a-z])(?:will|shall|due (?:to|on|in|for)|scheduled|slated|planned|expected|set (?:to|for|down)|upcoming|forthcoming|is to|are to|to be held|to the polls|ahead of|faces? trial|deadline(?: of| is| on)?)(?![a-z])|(?<![a-z])(?:takes? (?:place|office|effect)|opens?|begins?|starts?|resumes?|expires?|ends?|goes on trial|is sworn in)(?: on)? (?:the )?$|(?:by|from|until|starting|beginning)(?: on)? (?:the )?$/;

/** What is past, right before or right after a date: "killed on 3 December", "the 7 October attacks". */
export const pastCues = {
  before:
    /(?<![a-z])(?:one|(?:attack|massacre|bombing|killing|coup|murder)s? (?:of|on)|[a-z]+ed on)(?: the)? $/,
  after: /^ (?:attack|massacre|bombing|killing|coup|murder|earthquake)s?(?![a-z])/,
};

/** A press review that names the day of the newspaper: it completes the month of publication. */
export const editionOf = new RegExp(`(?:edition|issue) (?:of|for|dated) (?:(?:${weekday}),? )?$`);

/**
 * « ten years after », « a year has passed since »: the day of publication is that many years after a day that the text
 * names.
 */
export const anniversary = new RegExp(
  `(?<count>${number}) years? (?:to the day )?(?:after|on from|on since|has passed since|have passed since|since)`,
);

/** A number in words or figures. */
export const readCount = (words: string): number | null => readNumber(words, numbers);
