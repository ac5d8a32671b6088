import type { DateExtent } from './dateExtent.ts';
import type { RowBox } from './packRows.ts';
import type { TimeScale } from './timeScale.ts';

/** Where the parts of an item stand, in pixels of the whole axis. */
export interface PlacedItem extends RowBox {
  /** The stretch of time that the date covers. */
  readonly band: RowBox;
  /** Whether the band is too short to hold the glyph, which is then centred on it. */
  readonly isPoint: boolean;
  /** The middle of the glyph. */
  readonly glyphPx: number;
  /** Where the label begins; it ends `labelPx` later. */
  readonly labelLeft: number;
}

/** How far an open or unknown end extends beyond the band, and how far a fading one does. */
export const openTailPx = 30;
export const fadePx = 10;

const glyphRadiusPx = 9;
const gapPx = 4;

/**
 * The band of a date, the glyph at its beginning (in the middle of a short one), the label to the right of it, or to
 * the left where it would leave the axis on the right and there is room.
 */
export const placeItem = (
  extent: DateExtent,
  scale: Pick<TimeScale, 'toPx'>,
  labelPx: number,
  widthPx: number,
): PlacedItem => {
  const band = { left: scale.toPx(extent.from), right: scale.toPx(extent.to) };
  const isPoint = band.right - band.left < 2 * glyphRadiusPx + 4;
  const glyphPx = isPoint ? (band.left + band.right) / 2 : band.left + glyphRadiusPx + 2;
  const reach = {
    left: Math.min(band.left - tailOf(extent.start), glyphPx - glyphRadiusPx),
    right: Math.max(band.right + tailOf(extent.end), glyphPx + glyphRadiusPx),
  };
  const hasTail = extent.end === 'open' || extent.end === 'unknown';
  const labelLeft = (isPoint || hasTail ? reach.right : glyphPx + glyphRadiusPx) + gapPx;
  const toTheLeft = reach.left - gapPx - labelPx;
  if (labelLeft + labelPx > widthPx && toTheLeft >= 0)
    return { band, isPoint, glyphPx, labelLeft: toTheLeft, left: toTheLeft, right: reach.right };
  return {
    band,
    isPoint,
    glyphPx,
    labelLeft,
    left: reach.left,
    right: Math.max(reach.right, labelLeft + labelPx),
  };
};

const tailOf = (end: DateExtent['end']): number =>
  end === 'sharp' ? 0 : end === 'faded' ? fadePx : openTailPx;
