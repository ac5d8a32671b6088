import { type SvgElement, say, svg } from '../../../canvas/picture/svg.ts';
import { type DateExtent, type ExtentEnd, isSharpDay } from '../../../domain/timeline/dateExtent.ts';
import { fadePx, openTailPx } from '../../../domain/timeline/placeItem.ts';

interface Band {
  /** Names the gradients: no two bands of a page may share it. */
  readonly key: string;
  readonly extent: Pick<DateExtent, 'from' | 'to' | 'start' | 'end'>;
  readonly left: number;
  readonly right: number;
  readonly colour: string;
  /** Nobody states it, or the source is not sure of the date. */
  readonly broken: boolean;
}

const topPx = 1.5;
const heightPx = 15;
const linePx = 2;
/** A day that is no wider is its sign alone. */
const dotPx = 5;

/**
 * A stretch of time as on the screen: a tint over a line. An end that is only about there fades beyond itself, an open one
 * goes on as an arrow, an unknown one as dots.
 */
export function drawBand({ key, extent, left, right, colour, broken }: Band): readonly SvgElement[] {
  const { start, end } = extent;
  if (isSharpDay(extent) && right - left < dotPx) return [];
  const from = left - (start === 'faded' ? fadePx : 0);
  const to = Math.max(right + (end === 'faded' ? fadePx : 0), from + 2);
  const fades = start === 'faded' || end === 'faded';
  const paint = fades ? `url(#${key})` : colour;
  const lineY = topPx + heightPx + linePx / 2;
  return [
    ...(fades ? [drawFade(key, from, to, extent, colour)] : []),
    svg('rect', { x: from, y: topPx, width: to - from, height: heightPx, fill: paint, 'fill-opacity': 0.16 }),
    broken
      ? svg('path', {
          d: `M${say(from)} ${lineY}H${say(to)}`,
          stroke: paint,
          'stroke-width': linePx,
          'stroke-dasharray': '5 3.5',
          fill: 'none',
        })
      : svg('rect', { x: from, y: lineY - linePx / 2, width: to - from, height: linePx, fill: paint }),
    ...drawTail(start, left, -1, colour, lineY),
    ...drawTail(end, right, 1, colour, lineY),
  ];
}

/** From nothing to the colour and back, along the band. */
function drawFade(
  key: string,
  from: number,
  to: number,
  { start, end }: Band['extent'],
  colour: string,
): SvgElement {
  const share = Math.min(2 * fadePx, (to - from) / 2) / (to - from);
  const stops = [
    [0, start === 'faded' ? 0 : 1],
    [share, 1],
    [1 - share, 1],
    [1, end === 'faded' ? 0 : 1],
  ] as const;
  return svg('defs', {}, [
    svg(
      'linearGradient',
      { id: key, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
      stops.map(([offset, opacity]) =>
        svg('stop', { offset: String(offset), 'stop-color': colour, 'stop-opacity': opacity }),
      ),
    ),
  ]);
}

function drawTail(
  end: ExtentEnd,
  at: number,
  direction: 1 | -1,
  colour: string,
  y: number,
): readonly SvgElement[] {
  const x = (px: number): string => say(at + direction * px);
  const line = (from: number, to: number, dashes: string | null) =>
    svg('path', {
      d: `M${x(from)} ${y}H${x(to)}`,
      stroke: colour,
      'stroke-width': linePx,
      'stroke-dasharray': dashes,
      fill: 'none',
    });
  if (end === 'unknown') return [line(1, openTailPx - 4, '2 4')];
  if (end !== 'open') return [];
  const head = `M${x(openTailPx - 8)} ${y - 3.5}L${x(openTailPx - 1)} ${y}L${x(openTailPx - 8)} ${y + 3.5}z`;
  return [line(0, openTailPx - 7, null), svg('path', { d: head, fill: colour })];
}
