import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import type { Point } from '../geometry.ts';
import { nodeEdgePx, type RingName, ringMarks } from '../nodeMarks.ts';
import type { Palette } from '../palette.ts';
import type { Drawn, Shape } from '../shapes.ts';
import type { Sign } from '../signs.ts';

/** A disc with a count in it. */
interface ClusterToDraw {
  readonly at: Point;
  readonly reach: number;
  /** The types of what it stands for, one for each. */
  readonly types: readonly NodeType[];
}

const bandPx = 3.2;
const countPx = 12;
/** Where the count stands, in its own heights below the middle. */
const baselineAt = 0.36;

/** A cluster: its count on the canvas's colour, in a band that the types of what it stands for share out. */
export function clusterShapes(
  { at, reach, types }: ClusterToDraw,
  ring: RingName | undefined,
  palette: Palette,
): readonly Shape[] {
  const bands = ring === undefined ? [] : ringMarks[ring];
  return [
    ...bands.map(
      ({ colour, from, to }): Drawn => ({
        kind: 'drawn',
        form: { kind: 'circle', at, r: reach + (from + to) / 2 },
        stroke: { paint: palette[colour], widthPx: to - from },
      }),
    ),
    {
      kind: 'drawn',
      form: { kind: 'circle', at, r: reach },
      fill: palette.canvas,
      stroke: { paint: palette.canvas, widthPx: 2 * nodeEdgePx },
      isHalo: true,
    },
    ...shareBand(at, reach - bandPx / 2, types).map(
      ({ type, d }): Drawn => ({
        kind: 'drawn',
        form: { kind: 'path', d },
        stroke: { paint: palette.nodes[type], widthPx: bandPx },
      }),
    ),
    {
      kind: 'written',
      lines: [{ at: { x: at.x, y: at.y + countPx * baselineAt }, words: String(types.length) }],
      font: { family: palette.dense, weight: 700, sizePx: countPx },
      fill: palette.ink,
      anchor: 'middle',
    },
  ];
}

/** One piece of the band for each type, from the top with the clock, in the order of types. */
function shareBand(
  at: Point,
  radius: number,
  types: readonly NodeType[],
): readonly { readonly type: NodeType; readonly d: string }[] {
  let turned = 0;
  return nodeTypes.flatMap((type) => {
    const share = types.filter((one) => one === type).length / types.length;
    if (share === 0) return [];
    const from = turned;
    turned += share;
    return [{ type, d: arcPath(at, radius, from, turned) }];
  });
}

/** In parts of a whole turn. A whole one is drawn as two halves: an arc that ends where it begins is none. */
function arcPath(at: Point, radius: number, from: number, to: number): string {
  const pointOf = (turn: number): string => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${(at.x + radius * Math.cos(angle)).toFixed(2)} ${(at.y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const middle = (from + to) / 2;
  const arc = `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 0 1`;
  return `M${pointOf(from)}${arc} ${pointOf(middle)}${arc} ${pointOf(to)}`;
}

/** The sign of a cluster: a disc with some number in it. */
export const clusterSign = (palette: Palette): Sign => ({
  shapes: clusterShapes(
    {
      at: { x: 10, y: 0 },
      reach: 9,
      types: ['agency', 'agency', 'group', 'event', 'event', 'event', 'person'],
    },
    undefined,
    palette,
  ),
  widthPx: 20,
  heightPx: 20,
});
