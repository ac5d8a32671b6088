import type { YearMark } from '../../domain/timeline/axisMarks.ts';

/** A year with less room than this before the next one is not written. */
const leastRoomPx = 28;
/** The width of a year in words, with the space before it, and after the last one that for the handle at the axis's end. */
const yearPx = 33;
const handlePx = 7;

/**
 * Where the years that have room are written on an axis, by year: each from its beginning on. The last one is moved to the
 * left where it ends too soon, and the one before it then gives way, unless it is the first.
 */
export function placeYearNames(
  years: readonly Pick<YearMark, 'year' | 'left' | 'right'>[],
): ReadonlyMap<number, number> {
  const written: Pick<YearMark, 'year' | 'left'>[] = years
    .slice(0, -1)
    .filter(({ left }, n) => (years[n + 1]?.left ?? 0) - left >= leastRoomPx);
  const last = years.at(-1);
  if (last !== undefined) {
    const left = Math.min(last.left, last.right - handlePx - yearPx);
    const isClear = () => (written.at(-1)?.left ?? -yearPx) + yearPx <= left;
    if (left < last.left && !isClear() && written.length > 1) written.pop();
    if (left === last.left || isClear()) written.push({ year: last.year, left });
  }
  return new Map(written.map(({ year, left }) => [year, left]));
}
