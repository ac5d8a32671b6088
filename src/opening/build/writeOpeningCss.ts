import { largestFit } from '../../drawing/graph/framing.ts';
import type { Opening } from './drawOpening.ts';
import { lightColours } from './measures.ts';
import { fittedLayouts, type PageFraming, phoneLayout, phoneZoom, roomTaken } from './pageLayouts.ts';

/**
 * The part of the opening picture's style that depends on the graph, or repeats the page's own: how it scales, which
 * window shows which texts, and the light colours for paper.
 */
export function writeOpeningCss({ box, middle, zooms }: Opening): string {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const ratio = round(width / height);
  const off = {
    x: ((box.x1 + box.x2) / 2 - middle.x) * phoneZoom,
    y: ((box.y1 + box.y2) / 2 - middle.y) * phoneZoom,
  };
  return [
    ...[...fittedLayouts, phoneLayout].map(writeLayout),
    `.opening-graph{--w:min(100cqw,100cqh*${ratio},${round(width * largestFit)}px);--x:0px;--y:0px}`,
    // For text in a nested svg a browser requests its font even if the group around it is not displayed.
    `@media ${within(phoneLayout)}{.opening-graph{--w:${round(width * phoneZoom)}px;--x:${round(off.x)}px;--y:${round(off.y)}px}.opening-names,.opening-names text{display:none}}`,
    `.opening-graph{width:var(--w);height:calc(var(--w)/${ratio});translate:${along('cqw', '--x')} ${along('cqh', '--y')}}`,
    `${zooms
      .slice(1)
      .map((_, n) => `.f${n + 1}`)
      .join()}{display:none}`,
    ...zooms.slice(1).map((_, n) => writeZoom(zooms, n + 1, { width, height })),
    // Chromium does not colour a picture anew that is there when `color-scheme` changes; where the colours change, it does.
    `@media print{.opening{${lightColours()};--canvas:#fff}}`,
  ].join('\n');
}

/** Off the middle of the room by so much, but for room that would stay empty: `fillRoom` of the canvas. */
const along = (unit: 'cqw' | 'cqh', off: '--x' | '--y'): string =>
  `clamp(min(100${unit} - 100%,50${unit} - 50%),50${unit} - 50% + var(${off}),max(0px,50${unit} - 50%))`;

const writeLayout = (layout: PageFraming): string => {
  const { top, right, bottom, left } = layout.insets;
  return `@media ${within(layout)}{.opening-room{inset:${top}px ${right}px ${bottom}px ${left}px}}`;
};

/**
 * From the window size on at which the zoom is nearer to the nth than to the one before, the texts of the nth are
 * shown.
 */
function writeZoom(
  zooms: readonly number[],
  n: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const zoom = Math.sqrt((zooms[n - 1] ?? 0) * (zooms[n] ?? 0));
  const windows = fittedLayouts.flatMap((layout) => {
    const { across, down } = roomTaken(layout);
    const from = Math.max(layout.fromPx, Math.ceil(across + zoom * width));
    if (layout.toPx !== null && from >= layout.toPx) return [];
    const query = `${layout.medium} and (min-width:${from}px) and (min-height:${Math.ceil(down + zoom * height)}px)`;
    return [layout.toPx === null ? query : `${query} and (max-width:${layout.toPx - 0.02}px)`];
  });
  if (zoom <= phoneZoom) windows.push(within(phoneLayout));
  return `@media ${windows.join(',')}{.f${n}{display:inline}.t${n}{display:none}}`;
}

const within = ({ medium, fromPx, toPx }: PageFraming): string =>
  [medium, fromPx > 0 && `(min-width:${fromPx}px)`, toPx !== null && `(max-width:${toPx - 0.02}px)`]
    .filter(Boolean)
    .join(' and ');

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
