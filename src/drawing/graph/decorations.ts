import type { Decoration, Ring } from '../../domain/arrange/types.ts';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Point } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import { asCssFont, type Drawn, type Font, type MeasureText, type Shape, type TextShape } from '../shapes.ts';
import { axisHeightPx } from './decorationBoxes.ts';
import type { PictureCamera } from './framing.ts';

type Years = Extract<Decoration, { kind: 'years' }>;
type Rings = Extract<Decoration, { kind: 'rings' }>;
type Nodes = ReadonlySet<NodeId>;

/** The words of a layout's decoration, in the reader's language. */
export interface DecorationWords {
  readonly undated: string;
  readonly steps: (distance: number) => string;
  readonly notLinked: string;
}

/**
 * What lies under a layout's nodes: years tinted alternately, and the strip without dates; or rings tinted alternately.
 */
export function decorationGround(
  decoration: Decoration,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
): readonly Shape[] {
  if (decoration.kind === 'years') return tintYears(decoration, camera, palette);
  return decoration.kind === 'rings' ? tintRings(decoration, camera, palette, visible) : [];
}

/**
 * The words that must be readable in any case: the years on the axis, which stays in view; the distance of each ring.
 */
export function decorationWords(
  decoration: Decoration,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
  words: DecorationWords,
  measure: MeasureText,
): readonly Shape[] {
  if (decoration.kind === 'years') return writeYears(decoration, camera, palette, words, measure);
  return decoration.kind === 'rings' ? writeRings(decoration, camera, palette, visible, words) : [];
}

const sizePx = 13.5;
/** How far words keep from the picture's edge. */
const besidePx = 10;
const haloPx = 3.2;

const xOn = ({ zoom, pan }: PictureCamera, x: number): number => x * zoom + pan.x;
const yOn = ({ zoom, pan }: PictureCamera, y: number): number => y * zoom + pan.y;

const fontOf = ({ dense: family }: Palette, weight: number): Font => ({ family, weight, sizePx });

function write(words: string, at: Point, font: Font, fill: string, palette: Palette | null): TextShape {
  return {
    kind: 'written',
    lines: [{ at, words }],
    font,
    fill,
    anchor: 'middle',
    ...(palette && { halo: { colour: palette.canvas, widthPx: haloPx } }),
  };
}

function tintYears({ years, undated }: Years, camera: PictureCamera, palette: Palette): readonly Drawn[] {
  const floor = undated === null ? camera.height : yOn(camera, undated.top);
  const tints = years.flatMap(({ from, to }, n): Drawn[] => {
    const [left, right] = [xOn(camera, from), xOn(camera, to)];
    if (n % 2 === 1 || right <= 0 || left >= camera.width) return [];
    const form = { kind: 'rect', at: { x: left, y: 0 }, width: right - left, height: floor } as const;
    return [{ kind: 'drawn', form, fill: palette.region }];
  });
  if (undated === null) return tints;
  const lines = [
    [
      { x: 0, y: floor },
      { x: camera.width, y: floor },
    ],
  ];
  const edge = { paint: palette.ink3, widthPx: 1, dash: [2, 4] };
  return [...tints, { kind: 'drawn', form: { kind: 'lines', lines }, stroke: edge }];
}

function writeYears(
  { years, axis, undated }: Years,
  camera: PictureCamera,
  palette: Palette,
  words: DecorationWords,
  measure: MeasureText,
): readonly Shape[] {
  // Below the dated nodes, or at the edge of the picture once these are out of view.
  const top = Math.min(Math.max(yOn(camera, axis), axisHeightPx), camera.height - axisHeightPx);
  const [first, last] = [years[0], years.at(-1)];
  const font = fontOf(palette, 600);
  const shapes: Shape[] = [];
  if (first !== undefined && last !== undefined) {
    const [left, right] = [xOn(camera, first.from), xOn(camera, last.to)];
    const ticks = [...years.map(({ from }) => from), last.to].map((x) => [
      { x: xOn(camera, x), y: top },
      { x: xOn(camera, x), y: top + 5 },
    ]);
    const line = [
      { x: left, y: top + 0.5 },
      { x: right, y: top + 0.5 },
    ];
    shapes.push(
      {
        kind: 'drawn',
        form: { kind: 'rect', at: { x: left, y: top }, width: right - left, height: axisHeightPx },
        fill: palette.canvas,
        opacity: 0.88,
      },
      {
        kind: 'drawn',
        form: { kind: 'lines', lines: [line, ...ticks] },
        stroke: { paint: palette.ink, widthPx: 1 },
      },
    );
  }
  let taken = Number.NEGATIVE_INFINITY;
  for (const { year, from, to } of years) {
    const [left, right] = [Math.max(0, xOn(camera, from)), Math.min(camera.width, xOn(camera, to))];
    const half = measure(String(year), asCssFont(font)) / 2;
    const at = Math.min(Math.max((left + right) / 2, left + half), Math.max(right - half, left + half));
    if (right - left < half || at - half < taken + besidePx / 2) continue;
    shapes.push(write(String(year), { x: at, y: top + 18 }, font, palette.ink, null));
    taken = at + half;
  }
  if (undated === null) return shapes;
  const at = { x: Math.max(xOn(camera, undated.from), besidePx), y: yOn(camera, undated.top) + 16 };
  const strip = write(words.undated, at, fontOf(palette, 500), palette.ink2, palette);
  return [...shapes, { ...strip, anchor: 'start' }];
}

/** The rings, without those outside everything that is shown. */
const ringsInSight = ({ rings }: Rings, visible: Nodes): readonly Ring[] =>
  rings.slice(0, 1 + rings.findLastIndex(({ nodes }) => nodes.some((id) => visible.has(id))));

function tintRings(
  decoration: Rings,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
): readonly Drawn[] {
  const rings = ringsInSight(decoration, visible);
  const at = { x: xOn(camera, 0), y: yOn(camera, 0) };
  return rings.toReversed().map(({ x, y }, n) => ({
    kind: 'drawn',
    form: { kind: 'ellipse', at, rx: x * camera.zoom, ry: y * camera.zoom },
    fill: (rings.length - n) % 2 === 1 ? palette.region : palette.canvas,
  }));
}

const writeRings = (
  decoration: Rings,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
  words: DecorationWords,
): readonly Shape[] =>
  ringsInSight(decoration, visible).map(({ distance, y }) =>
    write(
      distance === null ? words.notLinked : words.steps(distance),
      { x: xOn(camera, 0), y: yOn(camera, -y) + sizePx + 4 },
      fontOf(palette, 600),
      palette.ink2,
      palette,
    ),
  );
