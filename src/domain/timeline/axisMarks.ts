import { dayOfMonth, dayOfYear } from './dateExtent.ts';
import type { TimeScale } from './timeScale.ts';

/** A year that is drawn in full. */
export interface YearMark {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  /** The months to label in it: none, every third or all, depending on the room. */
  readonly months: readonly MonthMark[];
  readonly naming: 'none' | 'initial' | 'short' | 'long';
}

interface MonthMark {
  /** 1 to 12 */
  readonly month: number;
  readonly left: number;
  readonly right: number;
  /** Days of the month to label, with their places, where the month is wide enough. */
  readonly days: readonly { readonly day: number; readonly left: number }[];
}

/** A folded run of years. */
interface BreakMark {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly left: number;
  readonly right: number;
}

/** The labels under an axis of this scale: years, and within them as many months and days as there is room for. */
export const listAxisMarks = (
  scale: TimeScale,
): { readonly years: readonly YearMark[]; readonly breaks: readonly BreakMark[] } => {
  const years: YearMark[] = [];
  const breaks: BreakMark[] = [];
  for (const { kind, firstYear, lastYear } of scale.pieces) {
    const left = scale.toPx(dayOfYear(firstYear));
    const right = scale.toPx(dayOfYear(lastYear + 1));
    if (kind === 'break') breaks.push({ firstYear, lastYear, left, right });
    else years.push({ year: firstYear, left, right, ...monthsOf(scale, firstYear, right - left) });
  }
  return { years, breaks };
};

const widths = { long: 12 * 74, short: 12 * 34, initial: 116, quarters: 92, quarterInitials: 52, ticks: 40 };

const monthsOf = (scale: TimeScale, year: number, widthPx: number): Pick<YearMark, 'months' | 'naming'> => {
  if (widthPx < widths.ticks) return { months: [], naming: 'none' };
  const isFine = widthPx >= widths.initial;
  const months = isFine ? allMonths : quarters;
  return {
    months: months.map((month) => {
      const left = scale.toPx(dayOfMonth(year, month));
      const right = scale.toPx(dayOfMonth(year, month + (isFine ? 1 : 3)));
      return { month, left, right, days: daysOf(scale, year, month, right - left) };
    }),
    naming:
      widthPx >= widths.long
        ? 'long'
        : widthPx >= widths.short
          ? 'short'
          : isFine
            ? 'initial'
            : widthPx >= widths.quarters
              ? 'short'
              : widthPx >= widths.quarterInitials
                ? 'initial'
                : 'none',
  };
};

const allMonths = Array.from({ length: 12 }, (_, n) => n + 1);
const quarters = [1, 4, 7, 10];
/** A month at least this wide shows its days. */
const widthWithDaysPx = 150;

const daysOf = (scale: TimeScale, year: number, month: number, widthPx: number): MonthMark['days'] =>
  widthPx < widthWithDaysPx
    ? []
    : [5, 10, 15, 20, 25].map((day) => ({ day, left: scale.toPx(dayOfMonth(year, month) + day - 1) }));
