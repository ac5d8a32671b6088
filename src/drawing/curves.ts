import type { Point } from './geometry.ts';

/** A quadratic curve from the centre of one node to that of another. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The control point's distance from the chord, as a fraction of the chord's length. */
const bendRatio = 0.09;
/** Short parallel links need more than that fraction to stand apart. */
const leastParallelBendPx = 7;

/** One link's place among those between the same two nodes. */
export interface Bend {
  /** In steps of 9 % of the length; the sign says to which side of the direction source → target. */
  readonly steps: number;
  /** Whether other links join the same two nodes. */
  readonly parallel: boolean;
}

/** As much of a link as decides how it bends. */
interface Joined {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * How each link bends. A single link bends by one step; links between the same two nodes bend alternately to opposite
 * sides, each pair further out than the one before. Asked again about the same list, it gives the same answer at once.
 */
export function bendsOf(edges: readonly Joined[]): ReadonlyMap<string, Bend> {
  const known = knownBends.get(edges) ?? findBends(edges);
  knownBends.set(edges, known);
  return known;
}

const knownBends = new WeakMap<readonly Joined[], ReadonlyMap<string, Bend>>();

function findBends(edges: readonly Joined[]): ReadonlyMap<string, Bend> {
  const bundles = new Map<string, Joined[]>();
  for (const edge of edges) {
    const key =
      edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(edge);
    else bundles.set(key, [edge]);
  }
  const bends = new Map<string, Bend>();
  for (const bundle of bundles.values()) {
    const [first] = bundle;
    if (first !== undefined && bundle.length === 1) {
      bends.set(first.id, single);
      continue;
    }
    bundle
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .forEach((edge, rank) => {
        const side = rank % 2 === 0 ? 1 : -1;
        const away = 1 + Math.floor(rank / 2) * 1.1;
        // The two directions of a pair see left and right the other way round.
        const turned = edge.target < edge.source ? -1 : 1;
        bends.set(edge.id, { steps: side * away * turned, parallel: true });
      });
  }
  return bends;
}

const single: Bend = { steps: 1, parallel: false };

/** The control point's signed distance from the middle of the chord. */
export function bendDistance(from: Point, to: Point, { steps, parallel }: Bend): number {
  const step = Math.hypot(to.x - from.x, to.y - from.y) * bendRatio;
  return steps * (parallel ? Math.max(step, leastParallelBendPx) : step);
}

/** The curve that Cytoscape draws for an unbundled bezier with one control point at this distance. */
export function curveBetween(from: Point, to: Point, distance: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const control = {
    x: (from.x + to.x) / 2 + across.x * distance,
    y: (from.y + to.y) / 2 + across.y * distance,
  };
  return { from, control, to };
}

/** The point at `t`, 0 at the start and 1 at the end. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** The part of a curve between two values of `t`, as a curve of its own. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  const blend = (a: Point, b: Point, t: number): Point => ({
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
  });
  const a = blend(curve.from, curve.control, start);
  const b = blend(curve.control, curve.to, start);
  return { from: pointAt(curve, start), control: blend(a, b, end), to: pointAt(curve, end) };
}
