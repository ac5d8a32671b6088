import type { NodeType } from '../domain/basics/kinds.ts';
import { corners, type Point } from './geometry.ts';
import { type Hand, pencil } from './markStates.ts';
import { nodeEdgePx, nodeLinePx, nodeMarks, type Outline, type RingName, ringMarks } from './nodeMarks.ts';
import { outlineForm } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Drawn } from './shapes.ts';

/** A node around a point. */
export interface NodeToDraw {
  readonly type: NodeType;
  readonly at: Point;
  /** Half its size: `nodeRadius` times the factor of its mark, at the picture's zoom. */
  readonly reach: number;
  readonly hand?: Hand;
}

/**
 * A node with the edge that separates it from what it touches. `edged`: whether it has that edge, and the canvas's
 * colour inside when it is hollow; a sign in a list or legend touches nothing, and may stand on other colours than the
 * canvas's.
 */
export function nodeShapes(
  { type, at, reach, hand = 'ink' }: NodeToDraw,
  palette: Palette,
  { edged = true } = {},
): readonly Drawn[] {
  const { outline, hollow } = nodeMarks[type];
  const colour = palette.nodes[type];
  const form = outlineForm(outline, at, reach, { rounded: true });
  const edge = (linePx: number): readonly Drawn[] =>
    edged
      ? [
          {
            kind: 'drawn',
            form,
            fill: palette.canvas,
            stroke: { paint: palette.canvas, widthPx: linePx + 2 * nodeEdgePx },
          },
        ]
      : [];
  const inside = (widthPx: number, dash: readonly number[] | null = null): Drawn => ({
    kind: 'drawn',
    form,
    ...(edged && { fill: palette.canvas }),
    stroke: { paint: colour, widthPx, dash },
  });
  if (hand === 'pencil') {
    const { linePx } = hollow ? pencil.hollow : pencil.filled;
    if (hollow) return [...edge(linePx), inside(linePx, pencil.hollow.dash)];
    return [...edge(linePx), inside(linePx), hatch(outline, at, reach, colour)];
  }
  if (hollow) return [...edge(nodeLinePx), inside(nodeLinePx)];
  if (!edged) return [{ kind: 'drawn', form, fill: colour }];
  return [
    {
      kind: 'drawn',
      form,
      fill: colour,
      stroke: { paint: palette.canvas, widthPx: 2 * nodeEdgePx },
      isHalo: true,
    },
  ];
}

interface NodeToRing extends Pick<NodeToDraw, 'type' | 'at' | 'reach'> {
  /** How much the node itself is enlarged: its outline grows with it, the ring does not. */
  readonly zoom?: number;
}

/** The bands of a ring around a node, from its edge outwards. */
export function ringShapes(
  ring: RingName,
  { type, at, reach, zoom = 1 }: NodeToRing,
  palette: Palette,
): readonly Drawn[] {
  const { outline, hollow } = nodeMarks[type];
  const line = hollow ? (nodeLinePx / 2) * zoom : 0;
  return ringMarks[ring].map(({ colour, from, to }) => ({
    kind: 'drawn',
    form: outlineForm(outline, at, reach, { growPx: (from + to) / 2 + line }),
    stroke: { paint: palette[colour], widthPx: to - from },
  }));
}

/** Lines at 45 degrees through an outline, from side to side. */
export function hatch(outline: Outline, { x, y }: Point, reach: number, colour: string): Drawn {
  const { linePx, everyPx } = pencil.filled.hatch;
  const lines: (readonly Point[])[] = [];
  const most = reach * Math.SQRT2;
  for (let away = -Math.floor(most / everyPx) * everyPx; away <= most; away += everyPx) {
    const cut = outline === 'circle' ? cutCircle(away, reach) : cutCorners(away, corners[outline], reach);
    if (cut !== null) lines.push(cut.map((point) => ({ x: x + point.x, y: y + point.y })));
  }
  return { kind: 'drawn', form: { kind: 'lines', lines }, stroke: { paint: colour, widthPx: linePx } };
}

/** The line of all points with (x + y) / √2 = away: it rises to the right. */
const onLine = (away: number, along: number): Point => ({
  x: (away + along) / Math.SQRT2,
  y: (away - along) / Math.SQRT2,
});

function cutCircle(away: number, radius: number): readonly Point[] | null {
  const half = Math.sqrt(radius ** 2 - away ** 2);
  return half > 0 ? [onLine(away, -half), onLine(away, half)] : null;
}

function cutCorners(away: number, shape: readonly Point[], reach: number): readonly Point[] | null {
  const places = shape.flatMap((corner, n) => {
    const next = shape[(n + 1) % shape.length] ?? corner;
    const [a, b] = [corner, next].map((point) => ((point.x + point.y) * reach) / Math.SQRT2 - away) as [
      number,
      number,
    ];
    if (a === b || a * b > 0) return [];
    const t = a / (a - b);
    const cut = {
      x: (corner.x + (next.x - corner.x) * t) * reach,
      y: (corner.y + (next.y - corner.y) * t) * reach,
    };
    return [(cut.x - cut.y) / Math.SQRT2];
  });
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return last - first > 0.01 ? [onLine(away, first), onLine(away, last)] : null;
}
