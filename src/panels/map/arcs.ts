import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Family } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import {
  type Bend,
  bendDistance,
  bendsOf,
  type Curve,
  curveBetween,
  partOf,
  pointAt,
} from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';

/** A link between two nodes that are both on the map. */
export interface Arc {
  readonly edge: Edge;
  readonly family: Family;
  readonly bend: Bend;
  /** 1, 2, or 3 for more: how many articles attest it. */
  readonly articles: number;
  readonly dash: 'none' | 'unconfirmed' | 'denied';
}

/** The links to draw: those that the filters leave and whose two ends are on the map. */
export function listArcs(
  index: GraphIndex,
  visible: VisibleGraph,
  isOnMap: (id: NodeId) => boolean,
): readonly Arc[] {
  const bends = bendsOf(index.graph.edges);
  return [...visible.edges].flatMap(([id, evidence]) => {
    const edge = index.edge(id);
    if (!isOnMap(edge.source) || !isOnMap(edge.target) || edge.source === edge.target) return [];
    const certainty = surestOf(edge, evidence);
    return {
      edge,
      family: familyOf(index, edge),
      bend: bends.get(id) ?? { steps: 1, parallel: false },
      articles: Math.min(3, index.corroboration(edge, evidence)),
      dash: certainty === 'unconfirmed' || certainty === 'denied' ? certainty : 'none',
    };
  });
}

/** Thickness by articles (visual.md §3). */
export const widthOf = (articles: number): number => [1.1, 1.1, 2.2, 3.4][articles] ?? 3.4;

/** An arc as it is drawn: from the rim of one glyph to that of the other, and the way it points at its end. */
export interface DrawnArc {
  readonly id: EdgeId;
  readonly curve: Curve;
  /** In degrees, 0 to the right, clockwise. */
  readonly angle: number;
}

const gapPx = 2;

/** The arc between two circles; what stands too close for a line gets the shortest one. */
export function drawArc(
  { edge, bend }: Arc,
  from: Point & { readonly reach: number },
  to: Point & { readonly reach: number },
): DrawnArc {
  const whole = curveBetween(from, to, bendDistance(from, to, bend));
  const start = leaveCircle(whole, from, from.reach + gapPx);
  const back: Curve = { from: whole.to, control: whole.control, to: whole.from };
  const end = 1 - leaveCircle(back, to, to.reach + gapPx);
  const curve = start < end ? partOf(whole, start, end) : partOf(whole, 0.45, 0.55);
  const { control, to: tip } = curve;
  return { id: edge.id, curve, angle: (Math.atan2(tip.y - control.y, tip.x - control.x) * 180) / Math.PI };
}

/** How far along its curve a line has left the circle around its start. */
function leaveCircle(curve: Curve, centre: Point, reach: number): number {
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (inside + outside) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - centre.x, y - centre.y) < reach) inside = middle;
    else outside = middle;
  }
  return outside;
}

const short = (value: number): string => value.toFixed(1);

/** The line of an arc, less what its arrowhead covers. */
export function linePath({ curve: { from, control, to } }: DrawnArc): string {
  return `M${short(from.x)} ${short(from.y)}Q${short(control.x)} ${short(control.y)} ${short(to.x)} ${short(to.y)}`;
}

/** An arrowhead, its tip at 0, 0, pointing to the right: the shapes that the canvas gives each family. */
export const arrowheads: Readonly<
  Record<Family, { readonly path: string; readonly filled: boolean } | null>
> = {
  cooperation: { path: 'M0 0L-7 -3.1V3.1Z', filled: true },
  opposition: { path: 'M0 -4V4', filled: false },
  structure: { path: 'M0 0L-4 -2.4L-8 0L-4 2.4Z', filled: true },
  location: { path: 'M0 0A2.3 2.3 0 1 1 -4.6 0A2.3 2.3 0 1 1 0 0Z', filled: false },
  statement: { path: 'M-5 -3.3L0 0L-5 3.3', filled: false },
  'co-mention': null,
};
