import type { Guide, Ring } from '../../domain/arrange/types.ts';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Palette } from '../../drawing/palette.ts';
import { axisHeightPx } from './guideBoxes.ts';
import type { Viewport } from './useLayer.ts';

type Years = Extract<Guide, { kind: 'years' }>;
type Rings = Extract<Guide, { kind: 'rings' }>;

/** The words on a guide, in the reader's language. */
export interface GuideWords {
  readonly undated: string;
  readonly steps: (distance: number) => string;
  readonly notLinked: string;
}

/** Paints what lies under a layout's nodes: years by turns tinted, the strip without dates; rings by turns tinted. */
export function paintGuide(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  guide: Guide,
  palette: Palette,
  visible: ReadonlySet<NodeId>,
): void {
  if (guide.kind === 'years') paintYears(context, viewport, guide, palette);
  if (guide.kind === 'rings') paintRings(context, viewport, ringsInSight(guide, visible), palette);
}

/** Paints what must be read whatever stands there: the years on the axis, which stays in sight; how far a ring is. */
export function paintGuideWords(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  guide: Guide,
  palette: Palette,
  words: GuideWords,
  visible: ReadonlySet<NodeId>,
): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  if (guide.kind === 'years') writeYears(context, viewport, guide, palette, words);
  if (guide.kind === 'rings') writeRings(context, viewport, ringsInSight(guide, visible), palette, words);
}

/** Without those outside all that is shown. */
export const ringsInSight = ({ rings }: Rings, visible: ReadonlySet<NodeId>): readonly Ring[] =>
  rings.slice(0, 1 + rings.findLastIndex(({ nodes }) => nodes.some((id) => visible.has(id))));

const xOn = ({ zoom, pan }: Viewport, x: number): number => x * zoom + pan.x;
const yOn = ({ zoom, pan }: Viewport, y: number): number => y * zoom + pan.y;

function paintYears(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { years, undated }: Years,
  palette: Palette,
): void {
  const floor = undated === null ? viewport.height : yOn(viewport, undated.top);
  context.fillStyle = palette.region;
  years.forEach(({ from, to }, n) => {
    const [left, right] = [xOn(viewport, from), xOn(viewport, to)];
    if (n % 2 === 0 && right > 0 && left < viewport.width) context.fillRect(left, 0, right - left, floor);
  });
  if (undated === null) return;
  context.strokeStyle = palette.ink3;
  context.lineWidth = 1;
  context.setLineDash([2, 4]);
  context.beginPath();
  context.moveTo(0, floor);
  context.lineTo(viewport.width, floor);
  context.stroke();
  context.setLineDash([]);
}

/** How the words of a guide are set, and how far from the edge. */
export const guideFontPx = 13.5;
export const besidePx = 10;

/** At the foot of the dated nodes, or at the edge of the canvas that these have left. */
export const axisAt = (viewport: Viewport, axis: number): number =>
  Math.min(Math.max(yOn(viewport, axis), axisHeightPx), viewport.height - axisHeightPx);

function writeYears(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { years, axis, undated }: Years,
  palette: Palette,
  words: GuideWords,
): void {
  const top = axisAt(viewport, axis);
  const [first, last] = [years[0], years.at(-1)];
  context.font = `600 ${guideFontPx}px ${palette.dense}`;
  if (first !== undefined && last !== undefined) {
    context.fillStyle = palette.canvas;
    context.globalAlpha = 0.88;
    context.fillRect(xOn(viewport, first.from), top, (last.to - first.from) * viewport.zoom, axisHeightPx);
    context.globalAlpha = 1;
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(xOn(viewport, first.from), top + 0.5);
    context.lineTo(xOn(viewport, last.to), top + 0.5);
    for (const x of [...years.map(({ from }) => from), last.to]) {
      context.moveTo(xOn(viewport, x), top);
      context.lineTo(xOn(viewport, x), top + 5);
    }
    context.stroke();
  }
  context.textAlign = 'center';
  context.fillStyle = palette.ink;
  let taken = Number.NEGATIVE_INFINITY;
  for (const { year, from, to } of years) {
    const [left, right] = [Math.max(0, xOn(viewport, from)), Math.min(viewport.width, xOn(viewport, to))];
    const half = context.measureText(String(year)).width / 2;
    const at = Math.min(Math.max((left + right) / 2, left + half), Math.max(right - half, left + half));
    if (right - left < half || at - half < taken + besidePx / 2) continue;
    context.fillText(String(year), at, top + 18);
    taken = at + half;
  }
  if (undated === null) return;
  context.textAlign = 'left';
  context.font = `500 ${guideFontPx}px ${palette.dense}`;
  context.strokeStyle = palette.canvas;
  context.lineWidth = 3.2;
  const place = {
    x: Math.max(xOn(viewport, undated.from), besidePx),
    y: yOn(viewport, undated.top) + 16,
  };
  context.strokeText(words.undated, place.x, place.y);
  context.fillStyle = palette.ink2;
  context.fillText(words.undated, place.x, place.y);
}

function paintRings(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  rings: readonly Ring[],
  palette: Palette,
): void {
  const middle = { x: xOn(viewport, 0), y: yOn(viewport, 0) };
  rings.toReversed().forEach((ring, n) => {
    const isTinted = (rings.length - n) % 2 === 1;
    context.beginPath();
    context.ellipse(middle.x, middle.y, ring.x * viewport.zoom, ring.y * viewport.zoom, 0, 0, 2 * Math.PI);
    context.fillStyle = isTinted ? palette.region : palette.canvas;
    context.fill();
  });
}

function writeRings(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  rings: readonly Ring[],
  palette: Palette,
  words: GuideWords,
): void {
  context.font = `600 ${guideFontPx}px ${palette.dense}`;
  context.textAlign = 'center';
  context.strokeStyle = palette.canvas;
  context.lineWidth = 3.2;
  context.fillStyle = palette.ink2;
  for (const { distance, y } of rings) {
    const text = distance === null ? words.notLinked : words.steps(distance);
    const place = { x: xOn(viewport, 0), y: yOn(viewport, -y) + guideFontPx + 4 };
    context.strokeText(text, place.x, place.y);
    context.fillText(text, place.x, place.y);
  }
}
