import { scaleLinear } from 'd3-scale';
import { type DateExtent, dayOfYear, yearOfDay } from './dateExtent.ts';

/** A run of years on the axis: one that is drawn in full, or several in which nothing begins or ends. */
export interface AxisPiece {
  readonly kind: 'year' | 'break';
  /** Both inclusive. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The share of the width that a year gets compared with other years; 0 for a break, whose width is fixed. */
  readonly weight: number;
}

/** A time axis of some width: empty years are folded, busy ones have more room. */
export interface TimeScale {
  readonly pieces: readonly AxisPiece[];
  /** Pixels for a day (`DateExtent`), growing continuously, also beyond the ends. */
  readonly toPx: (day: number) => number;
  readonly toDay: (px: number) => number;
}

/** How wide a folded run of years is, at most. */
export const breakPx = 22;

/**
 * Cuts time into pieces: from the first year that any extent or `years` covers to the last. A year is drawn in full
 * when something begins or ends in it, or `years` does; the years between fold.
 */
export const layOutTime = (
  extents: readonly DateExtent[],
  years: { readonly from: number; readonly to: number },
): readonly AxisPiece[] => {
  const busy = new Map<number, number>();
  const note = (day: number, by: number) => busy.set(yearOfDay(day), (busy.get(yearOfDay(day)) ?? 0) + by);
  for (const { from, to } of extents) {
    const days = to - from;
    note(from, days <= finestDays ? 1 : 0.5);
    if (yearOfDay(to - 1) !== yearOfDay(from)) note(to - 1, 0.5);
  }
  const known = [...busy.keys(), ...(years.from <= years.to ? [years.from, years.to] : [])];
  const pieces: AxisPiece[] = [];
  for (let year = Math.min(...known); year <= Math.max(...known); year += 1) {
    const marks = busy.get(year);
    const before = pieces.at(-1);
    if (marks !== undefined)
      pieces.push({ kind: 'year', firstYear: year, lastYear: year, weight: 1 + 0.9 * Math.log2(1 + marks) });
    else if (before?.kind === 'break') pieces[pieces.length - 1] = { ...before, lastYear: year };
    else pieces.push({ kind: 'break', firstYear: year, lastYear: year, weight: 0 });
  }
  return pieces;
};

/** The scale of these pieces over a width in pixels; breaks take at most a third of it. */
export const makeTimeScale = (pieces: readonly AxisPiece[], widthPx: number): TimeScale => {
  const breaks = pieces.filter(({ kind }) => kind === 'break').length;
  const weights = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const perBreak =
    weights === 0 ? widthPx / Math.max(1, breaks) : Math.min(breakPx, widthPx / 3 / Math.max(1, breaks));
  const perWeight = weights === 0 ? 0 : (widthPx - perBreak * breaks) / weights;
  const days = [dayOfYear(pieces[0]?.firstYear ?? 1970)];
  const places = [0];
  for (const { kind, lastYear, weight } of pieces) {
    days.push(dayOfYear(lastYear + 1));
    places.push((places.at(-1) ?? 0) + (kind === 'break' ? perBreak : weight * perWeight));
  }
  if (pieces.length === 0) {
    days.push(dayOfYear(1971));
    places.push(widthPx);
  }
  const scale = scaleLinear().domain(days).range(places);
  return { pieces, toPx: (day) => scale(day), toDay: (px) => scale.invert(px) };
};

/** Dates of a month or less ask for room to tell the months apart. */
const finestDays = 31;
