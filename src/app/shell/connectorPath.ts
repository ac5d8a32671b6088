import type { Point } from '../../drawing/geometry.ts';
import { format } from '../../drawing/svgElement.ts';
import type { AnchorBox } from '../../ui/anchors.tsx';

/** A curve between two points that starts and ends horizontally, as the `d` of a path. */
interface ConnectorCurve {
  readonly from: Point;
  readonly to: Point;
  readonly d: string;
}

/** From the middle of the selected link to the left side of the evidence being read. */
export function joinEdge(edge: AnchorBox, evidence: AnchorBox): ConnectorCurve {
  const from = middleOf(edge);
  const to = { x: evidence.left, y: middleOf(evidence).y };
  return levelCurve(from, to, Math.max(leastReachPx, (to.x - from.x) / 2));
}

/** From the right side of the evidence to the bar beside its passage, down the gap between the panels. */
export function joinPassage(evidence: AnchorBox, passage: AnchorBox): ConnectorCurve {
  const from = { x: evidence.right, y: middleOf(evidence).y };
  const to = { x: passage.left, y: middleOf(passage).y };
  return levelCurve(from, to, Math.abs(to.x - from.x));
}

/**
 * The bar along the passage's left side, as the `d` of a path, shortened at both ends by half its width for the caps.
 */
export function barAlong({ left, top, bottom }: AnchorBox): string {
  const inset = Math.min(connectorWidthPx / 2, (bottom - top) / 2);
  return `M${format(left)} ${format(top + inset)}V${format(bottom - inset)}`;
}

export const connectorWidthPx = 5;

const leastReachPx = 24;

function levelCurve(from: Point, to: Point, reach: number): ConnectorCurve {
  const d = `M${format(from.x)} ${format(from.y)}C${format(from.x + reach)} ${format(from.y)} ${format(to.x - reach)} ${format(to.y)} ${format(to.x)} ${format(to.y)}`;
  return { from, to, d };
}

const middleOf = ({ left, top, right, bottom }: AnchorBox): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
