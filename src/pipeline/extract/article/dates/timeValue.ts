/*
 * What the words of a date say, before the date of publication is taken into account. Months 21 to 24 are seasons, as
 * in EDTF.
 */

/** A day, month, season or year, as far as the words give it. */
export interface TimePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** « début janvier 2013 », « late 2012 ». */
  readonly isApproximate?: boolean;
  /** « en mars dernier », « next March ». */
  readonly side?: Side;
}

type Side = 'past' | 'next';
/** What time is counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** What a rule reads in the words of a date, before the day of publication resolves it. */
export type TimeValue =
  | { readonly kind: 'point'; readonly point: TimePoint }
  /** Both ends included; null: still going on. A year that one end lacks is taken from the other. */
  | { readonly kind: 'range'; readonly from: TimePoint; readonly to: TimePoint | null }
  /** « les années 1990 »: with X in place of unknown digits. */
  | { readonly kind: 'span'; readonly edtf: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side?: Side }
  /** « dans la nuit de lundi à mardi ». */
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  /**
   * « hier » is one day before; « il y a treize ans » is about thirteen years before; `isSince`: and ever since then.
   */
  | {
      readonly kind: 'offset';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly isRough?: boolean;
      readonly isSince?: boolean;
    }
  /** The year or month of publication, a neighbouring one, or a part of the year: « l’an dernier » is year -1. */
  | {
      readonly kind: 'around';
      readonly unit: 'month' | 'year';
      readonly shift: number;
      readonly months?: readonly [number, number];
      readonly isApproximate?: boolean;
      /** From its first day onwards. */
      readonly isSince?: boolean;
    }
  /**
   * A time that neither the words nor the date of publication give: « dix ans plus tard ». « cette semaine » is one
   * too: EDTF has no weeks, and an interval of seven days would say that it went on all that time.
   */
  | { readonly kind: 'unknown' };

/** One way to write a date: a pattern over folded text, and what its words mean. */
export interface DateRule {
  readonly id: string;
  /** Sticky: it is tried at starts of words. The group `lead`, if present, is left out of the date's span. */
  readonly pattern: RegExp;
  /** null: the words are no date after all. `raw` is the match as it is in the article. */
  readonly read: (groups: Groups, raw: string) => TimeValue | null;
}

/** The named groups of a match; those that did not take part are empty. */
export type Groups = Readonly<Record<string, string>>;

/** Makes a rule from its parts; the pattern must end where a word ends. */
export function dateRule(id: string, source: string, read: DateRule['read']): DateRule {
  return { id, pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy'), read };
}
