import type { NodeId } from '../../domain/basics/ids.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { type Bend, bendDistance, bendsOf, type Curve, curveBetween, partOf, pointAt } from '../curves.ts';
import type { Point } from '../geometry.ts';
import { betweenBorders, type LinkEnd } from '../linkEnds.ts';
import { markerMarks } from '../linkMarks.ts';
import { type LinkLook, type LinkStyle, lineShapes, linkShapes, markerShape } from '../linkShapes.ts';
import type { Palette } from '../palette.ts';
import type { Shape } from '../shapes.ts';

/** A link between two nodes that are both on the map. */
export interface MapLink {
  readonly edge: Edge;
  readonly bend: Bend;
}

/** The links to draw: those that the filters leave and whose two ends are on the map. */
export function listMapLinks(
  index: GraphIndex,
  visible: VisibleGraph,
  isOnMap: (id: NodeId) => boolean,
): readonly MapLink[] {
  const bends = bendsOf(index.graph.edges);
  return [...visible.edges.keys()].flatMap((id) => {
    const edge = index.edge(id);
    if (!isOnMap(edge.source) || !isOnMap(edge.target) || edge.source === edge.target) return [];
    return { edge, bend: bends.get(id) ?? { steps: 1, parallel: false } };
  });
}

/** The curve of a link. */
interface MapLinkCurve extends Curve {
  /** Its glyphs stand too close for a line between them: it is a short piece of the way. */
  readonly isTight: boolean;
}

/** The curve between two glyphs, bent as its number among parallel links requires. */
export function mapLinkCurve(bend: Bend, from: LinkEnd, to: LinkEnd): MapLinkCurve {
  const whole = curveBetween(from.at, to.at, bendDistance(from.at, to.at, bend));
  const start = leaveCircle(whole, from.at, from.reach + leastSeenPx);
  const back: Curve = { from: whole.to, control: whole.control, to: whole.from };
  const end = 1 - leaveCircle(back, to.at, to.reach + leastSeenPx);
  return start < end ? { ...whole, isTight: false } : { ...partOf(whole, 0.45, 0.55), isTight: true };
}

/** A line needs more than this beyond each of its glyphs. */
const leastSeenPx = 4;

/** A link as the canvas draws it: line and arrowhead from border to border; a marker lies under all of it. */
export function mapLinkShapes(
  { isTight, ...curve }: MapLinkCurve,
  from: LinkEnd,
  to: LinkEnd,
  style: LinkStyle,
  { marked, hand }: Pick<LinkLook, 'marked' | 'hand'>,
  palette: Palette,
): readonly Shape[] {
  const line = isTight ? curve : betweenBorders(curve, from, to);
  const link = isTight ? lineShapes(line, { ...style, targetGapPx: 0 }) : linkShapes(line, style);
  if (marked === 'no') return link;
  return [
    markerShape(line, { widthPx: markerMarks.selectedPx, broken: marked === 'outside', hand }, palette),
    ...link,
  ];
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
