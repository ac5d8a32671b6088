import { type AxisPiece, makeTimeScale, type TimeScale } from '../../domain/timeline/timeScale.ts';

/** The room on either side of the axis on the screen. */
const sidePx = 14;

/** The scale of these pieces over a width, with some room on either side. */
export const scaleWithin = (
  pieces: readonly AxisPiece[],
  widthPx: number,
  { leftPx = sidePx, rightPx = sidePx }: { readonly leftPx?: number; readonly rightPx?: number } = {},
): TimeScale => {
  const scale = makeTimeScale(pieces, Math.max(1, widthPx - leftPx - rightPx));
  return {
    pieces,
    toPx: (day) => scale.toPx(day) + leftPx,
    toDay: (px) => scale.toDay(px - leftPx),
  };
};
