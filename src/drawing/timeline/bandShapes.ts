import { type DateExtent, type ExtentEnd, isSharpDay } from '../../domain/timeline/dateExtent.ts';
import { fadePx, openTailPx } from '../../domain/timeline/placeItem.ts';
import type { Drawn, Fade, Paint } from '../shapes.ts';
import { bandMarks } from './bandMarks.ts';

interface Band {
  readonly extent: Pick<DateExtent, 'from' | 'to' | 'start' | 'end'>;
  readonly left: number;
  readonly right: number;
  readonly colour: string;
  /** Nobody states it, or the source is not certain of the date. */
  readonly broken: boolean;
}

const topPx = 1.5;
const heightPx = 15;
/** A day no wider than this is drawn as its sign alone. */
const dotPx = 5;

/**
 * A stretch of time in a row, its top at 0: a tint over a line in the colour of the item. An approximate end fades out
 * beyond itself, an open one continues as an arrow, an unknown one as dots.
 */
export function bandShapes({ extent, left, right, colour, broken }: Band): readonly Drawn[] {
  const { start, end } = extent;
  if (isSharpDay(extent) && right - left < dotPx) return [];
  const from = left - (start === 'faded' ? fadePx : 0);
  const to = Math.max(right + (end === 'faded' ? fadePx : 0), from + 2);
  const fades = start === 'faded' || end === 'faded';
  const paint: Paint = fades ? fadeOf(from, to, extent, colour) : colour;
  const { linePx } = bandMarks;
  const lineY = topPx + heightPx + linePx / 2;
  const tint: Drawn = {
    kind: 'drawn',
    form: { kind: 'rect', at: { x: from, y: topPx }, width: to - from, height: heightPx },
    fill: paint,
    opacity: bandMarks.tint,
  };
  // An unbroken line is drawn as a rectangle: a gradient along a horizontal line paints nothing.
  const line: Drawn = broken
    ? {
        kind: 'drawn',
        form: {
          kind: 'lines',
          lines: [
            [
              { x: from, y: lineY },
              { x: to, y: lineY },
            ],
          ],
        },
        stroke: { paint, widthPx: linePx, dash: bandMarks.broken },
      }
    : {
        kind: 'drawn',
        form: { kind: 'rect', at: { x: from, y: lineY - linePx / 2 }, width: to - from, height: linePx },
        fill: paint,
      };
  return [
    tint,
    line,
    ...tailShapes(start, left, -1, colour, lineY),
    ...tailShapes(end, right, 1, colour, lineY),
  ];
}

/** From nothing to the colour and back, along the band. */
function fadeOf(from: number, to: number, { start, end }: Band['extent'], colour: string): Fade {
  const share = Math.min(2 * fadePx, (to - from) / 2) / (to - from);
  return {
    colour,
    from,
    to,
    stops: [
      { at: 0, opacity: start === 'faded' ? 0 : 1 },
      { at: share, opacity: 1 },
      { at: 1 - share, opacity: 1 },
      { at: 1, opacity: end === 'faded' ? 0 : 1 },
    ],
  };
}

function tailShapes(
  end: ExtentEnd,
  at: number,
  direction: 1 | -1,
  colour: string,
  y: number,
): readonly Drawn[] {
  const x = (px: number): number => at + direction * px;
  const line = (from: number, to: number, dash: readonly number[] | null): Drawn => ({
    kind: 'drawn',
    form: {
      kind: 'lines',
      lines: [
        [
          { x: x(from), y },
          { x: x(to), y },
        ],
      ],
    },
    stroke: { paint: colour, widthPx: bandMarks.linePx, dash },
  });
  if (end === 'unknown') return [line(1, openTailPx - 4, [2, 4])];
  if (end !== 'open') return [];
  const head = [
    { x: x(openTailPx - 8), y: y - 3.5 },
    { x: x(openTailPx - 1), y },
    { x: x(openTailPx - 8), y: y + 3.5 },
  ];
  return [
    line(0, openTailPx - 7, null),
    { kind: 'drawn', form: { kind: 'polygon', corners: head }, fill: colour },
  ];
}
