/*
 * What the words of a date say before it is known when the article was published. A month of 21 to 24 is a season, as
 * in EDTF.
 */

/** A day, month, season or year as far as the words give it. */
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
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

export type TimeValue =
  | { readonly kind: 'point'; readonly point: TimePoint }
  /** Both ends in it; null: still going on. A year that one end lacks is the other's. */
  | { readonly kind: 'range'; readonly from: TimePoint; readonly to: TimePoint | null }
  /** « les années 1990 »: X in place of the digits that it leaves open. */
  | { readonly kind: 'span'; readonly edtf: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side?: Side }
  /** « dans la nuit de lundi à mardi ». */
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  /** « hier » is one day before; « il y a treize ans » thirteen years before, roughly; `isSince`: and ever since. */
  | {
      readonly kind: 'offset';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly isRough?: boolean;
      readonly isSince?: boolean;
    }
  /** The year or month of publication, one beside it, or a part of the year: « l’an dernier » is year -1. */
  | {
      readonly kind: 'around';
      readonly unit: 'month' | 'year';
      readonly shift: number;
      readonly months?: readonly [number, number];
      readonly isApproximate?: boolean;
      /** From its first day on. */
      readonly isSince?: boolean;
    }
  /**
   * A time, but none that the words and the date of publication give: « dix ans plus tard ». So is « cette semaine »:
   * EDTF has no weeks, and seven days from Monday on would say that it went on all the time.
   */
  | { readonly kind: 'unknown' };

/** One way to write a date: a pattern over folded text, and what its words mean. */
export interface DateRule {
  readonly id: string;
  /** Sticky: it is tried where words begin. The group `lead`, when there is one, is left out of the date's span. */
  readonly pattern: RegExp;
  /** null: the words are no date after all. `raw` is the match as it stands in the article. */
  readonly read: (groups: Groups, raw: string) => TimeValue | null;
}

/** The named groups of a match; those that did not take part are empty. */
export type Groups = Readonly<Record<string, string>>;

/** A rule from its parts; the pattern ends where a word ends. */
export function dateRule(id: string, source: string, read: DateRule['read']): DateRule {
  return { id, pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy'), read };
}
