import type { DateGrammar } from '../article/dates/recognizeDates.ts';
import type { ExtractLanguage } from '../types.ts';
import * as english from './en/dates/rules.ts';
import * as french from './fr/dates/rules.ts';

/** How a language writes times. */
interface DateWords extends DateGrammar {
  readonly futureCues: RegExp;
  /** Right before a date or right after it: what it dates is past, however soon the day comes again. */
  readonly pastCues: { readonly before: RegExp; readonly after: RegExp };
  readonly editionOf: RegExp;
  /** Its group `count` is the number of years, for `readCount`. */
  readonly anniversary: RegExp;
  readonly readCount: (words: string) => number | null;
}

/** How each language writes times. */
export const dateWords: Readonly<Record<ExtractLanguage, DateWords>> = { fr: french, en: english };

/** All languages at once, for lines too short to show which they are in. */
export const anyDates: DateGrammar = {
  dateRules: [...french.dateRules, ...english.dateRules],
  dateCues: new Set([...french.dateCues, ...english.dateCues]),
};
