import { isPoint, parseEdtf } from './parseEdtf.ts';

/**
 * The years that a date covers, ascending: both ends of an interval and all between. An open or unknown end adds none
 * (`2023/..` gives 2023 alone: nothing says how long), an unknown year gives none, and neither does text that is no
 * EDTF.
 */
export const yearsOfEdtf = (text: string): number[] => {
  const range = yearRangeOfEdtf(text);
  return range ? Array.from({ length: range.to - range.from + 1 }, (_, n) => range.from + n) : [];
};

/** First and last of `yearsOfEdtf`; null when there are none. */
export const yearRangeOfEdtf = (text: string): { readonly from: number; readonly to: number } | null => {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const points = parsed.kind === 'date' ? [parsed.date] : [parsed.from, parsed.to].filter(isPoint);
  const known = points.flatMap((point) => point.years ?? []);
  if (known.length === 0) return null;
  return {
    from: Math.min(...known.map((years) => years.from)),
    to: Math.max(...known.map((years) => years.to)),
  };
};

/**
 * The years under which something is filed that happened at `when` in an article of `published`: its own; without a
 * date, or with one that has no year, its article's. null when neither has a year, or when `when` cannot be read:
 * nothing then says that it is the article's year.
 */
export const yearsHappened = (
  when: string | null,
  published: string | null,
): { readonly from: number; readonly to: number } | null => {
  const own = when === null ? undefined : ownYears(when);
  if (own !== undefined) return own;
  return published === null ? null : yearRangeOfEdtf(published);
};

/** Of `yearsHappened`, what a date says by itself: undefined when it has no year, so that its article's count. */
export const ownYears = (when: string): { readonly from: number; readonly to: number } | null | undefined =>
  parseEdtf(when) === null ? null : (yearRangeOfEdtf(when) ?? undefined);
