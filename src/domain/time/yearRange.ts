/** Both years inclusive. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** Which end of the range a handle holds. */
export type RangeEnd = keyof YearRange;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Brings one end to a year, as far as the extent and the other end allow: the ends meet, they do not cross. */
export const moveEnd = (range: YearRange, end: RangeEnd, year: number, extent: YearRange): YearRange =>
  end === 'from'
    ? { ...range, from: clamp(year, extent.from, range.to) }
    : { ...range, to: clamp(year, range.from, extent.to) };

/** Moves the whole range by a number of years, as far as the extent allows; its length stays. */
export const shiftRange = (range: YearRange, by: number, extent: YearRange): YearRange => {
  const step = clamp(by, extent.from - range.from, extent.to - range.to);
  return { from: range.from + step, to: range.to + step };
};

/** The years between two, whichever comes first. */
export const rangeBetween = (a: number, b: number): YearRange => ({
  from: Math.min(a, b),
  to: Math.max(a, b),
});

/** Whether both ends are the same. */
export const sameRange = (a: YearRange, b: YearRange): boolean => a.from === b.from && a.to === b.to;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** The range after a key is pressed on a handle; null when the key does nothing there. */
export function rangeAfterKey(
  key: string,
  shift: boolean,
  end: RangeEnd,
  range: YearRange,
  extent: YearRange,
): YearRange | null {
  if (key === 'Delete' || key === 'Backspace') return extent;
  if (key === 'Home') return moveEnd(range, end, extent.from, extent);
  if (key === 'End') return moveEnd(range, end, extent.to, extent);
  const by = steps[key];
  if (by === undefined) return null;
  return shift ? shiftRange(range, by, extent) : moveEnd(range, end, range[end] + by, extent);
}

/** The years to label under an axis: both ends, and round years that do not crowd them. */
export function axisYears({ from, to }: YearRange): readonly number[] {
  const length = to - from;
  if (length === 0) return [from];
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((size) => length / size <= 5) ?? 500;
  const inner: number[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step)
    if (year - from >= length * 0.14 && to - year >= length * 0.14) inner.push(year);
  return [from, ...inner, to];
}
