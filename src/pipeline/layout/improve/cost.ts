import { distanceToSegment, lengthInBox, segmentsCross } from '../geometry.ts';
import { distanceToPolygon, type Polygon } from '../hull.ts';
import type { Scene } from './scene.ts';

/*
 * What makes a picture bad, in units of one crossing. The weights were set by eye on the real graph, against
 * the reference picture.
 */
const weights = {
  crossing: 1,
  sharpCrossing: 0.7,
  nodesTouch: 25,
  nodesClose: 1.6,
  labelHit: 1.2,
  labelHitPerPx2: 0.02,
  edgeOverNode: 3.5,
  edgeUnderLabelPerPx: 0.008,
  lengthPerPx: 0.0034,
  crowd: 0.55,
  hullPerPx: 0.05,
  outsidePerPx: 0.12,
} as const;

/** Pixels that a region's hull reaches beyond its outermost nodes. */
export const hullPaddingPx = 32;
/** Free space wanted between two hulls. */
const hullGapPx = 10;
/** Outline to outline: below `touch` two nodes count as overlapping, below `close` as crowded. */
const touchPx = 8;
const closePx = 24;
const crowdPx = 170;
const edgeClearancePx = 5;
const slotCost = [0, 0.03, 0.06, 0.06, 0.12, 0.12, 0.15, 0.15];

/** All that is bad about one node's place, its label's and its edges': the change of this is that of the whole. */
export function costOfNode(scene: Scene, i: number): number {
  return (
    costOfNeighbours(scene, i) + costOfEdgesNear(scene, i) + costOfOwnEdges(scene, i) + costOfPlace(scene, i)
  );
}

/** The whole scene's cost, for comparing pictures of one graph. Pairs count twice, which changes no order that matters. */
export function costOfScene(scene: Scene): number {
  return scene.nodes.reduce((sum, index) => sum + costOfNode(scene, index), 0);
}

/** Nodes and labels that this node or its label touches or crowds. */
function costOfNeighbours(scene: Scene, i: number): number {
  const { x, y, left, top, right, bottom, plan, nodes } = scene;
  const xi = x[i] as number;
  const yi = y[i] as number;
  const ri = plan.radius[i] as number;
  const [li, ti, rti, bi] = [left[i] as number, top[i] as number, right[i] as number, bottom[i] as number];
  let cost = slotCost[scene.slot[i] as number] as number;
  for (const j of nodes) {
    if (j === i) continue;
    const dx = (x[j] as number) - xi;
    const dy = (y[j] as number) - yi;
    if (dx > 300 || dx < -300 || dy > 200 || dy < -200) continue;
    const squared = dx * dx + dy * dy;
    const rj = plan.radius[j] as number;
    if (squared < crowdPx * crowdPx) {
      const distance = Math.sqrt(squared);
      const far = 1 - distance / crowdPx;
      cost += weights.crowd * far * far;
      const gap = distance - ri - rj;
      if (gap < closePx) cost += weights.nodesClose * (1 - gap / closePx);
      if (gap < touchPx) cost += weights.nodesTouch * (1 + (touchPx - gap) / touchPx);
    }
    const [lj, tj, rtj, bj] = [left[j] as number, top[j] as number, right[j] as number, bottom[j] as number];
    cost += hit(Math.min(rti, rtj) - Math.max(li, lj), Math.min(bi, bj) - Math.max(ti, tj));
    const [si, sj] = [ri * 0.9, rj * 0.9];
    const [xj, yj] = [xi + dx, yi + dy];
    cost += hit(
      Math.min(rti, xj + sj) - Math.max(li, xj - sj),
      Math.min(bi, yj + sj) - Math.max(ti, yj - sj),
    );
    cost += hit(
      Math.min(rtj, xi + si) - Math.max(lj, xi - si),
      Math.min(bj, yi + si) - Math.max(tj, yi - si),
    );
  }
  return cost;
}

const hit = (width: number, height: number): number =>
  width > 0 && height > 0 ? weights.labelHit + width * height * weights.labelHitPerPx2 : 0;

/** Edges of others that run over this node or under its label. */
function costOfEdgesNear(scene: Scene, i: number): number {
  let cost = 0;
  for (const e of scene.edges) {
    if (scene.from[e] === i || scene.to[e] === i) continue;
    cost += edgeOverNode(scene, e, i) + edgeUnderLabel(scene, e, i);
  }
  return cost;
}

/** Length of this node's edges, their crossings, and what they run over. */
function costOfOwnEdges(scene: Scene, i: number): number {
  const { x, y, from, to, plan } = scene;
  let cost = 0;
  for (const e of scene.edgesOf[i] ?? []) {
    const [a, b] = [from[e] as number, to[e] as number];
    const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
    const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) + 1;
    cost += length * weights.lengthPerPx * (plan.edges[e]?.pull ?? 1);
    for (const f of scene.edges) {
      const [c, d] = [from[f] as number, to[f] as number];
      if (c === a || c === b || d === a || d === b) continue;
      const [cx, cy, dx, dy] = [x[c] as number, y[c] as number, x[d] as number, y[d] as number];
      if (!segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) continue;
      const other = Math.sqrt((dx - cx) * (dx - cx) + (dy - cy) * (dy - cy)) + 1;
      const sine = ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx)) / (length * other);
      cost += weights.crossing + weights.sharpCrossing * (1 - Math.abs(sine));
    }
    const o = a === i ? b : a;
    for (const k of scene.nodes) {
      if (k === a || k === b) continue;
      cost += edgeOverNode(scene, e, k) + edgeUnderLabel(scene, e, k);
    }
    cost += edgeUnderLabel(scene, e, i) + edgeUnderLabel(scene, e, o);
  }
  return cost;
}

/** How far an edge's curve intrudes on a node that is not its end. */
function edgeOverNode(scene: Scene, e: number, i: number): number {
  const { x, y } = scene;
  const [a, b] = [scene.from[e] as number, scene.to[e] as number];
  const [ax, ay] = [x[a] as number, y[a] as number];
  const [dx, dy] = [(x[b] as number) - ax, (y[b] as number) - ay];
  const [px, py] = [(x[i] as number) - ax, (y[i] as number) - ay];
  const reach = (scene.plan.radius[i] as number) + edgeClearancePx;
  const squared = dx * dx + dy * dy + 1e-9;
  const t = (px * dx + py * dy) / squared;
  if (t <= 0 || t >= 1) {
    const [ex, ey] = t <= 0 ? [px, py] : [px - dx, py - dy];
    const near = ex * ex + ey * ey;
    return near < reach * reach ? weights.edgeOverNode * (1 - Math.sqrt(near) / reach) : 0;
  }
  const length = Math.sqrt(squared);
  const side = (px * dy - py * dx) / length;
  const bow = (scene.bend[e] as number) * 2 * length * t * (1 - t);
  const distance = Math.abs(side - bow);
  return distance < reach ? weights.edgeOverNode * (0.4 + 0.6 * (1 - distance / reach)) : 0;
}

/** Length of an edge, as two straight halves of its curve, under a label. */
function edgeUnderLabel(scene: Scene, e: number, i: number): number {
  const { x, y } = scene;
  const [a, b] = [scene.from[e] as number, scene.to[e] as number];
  const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
  const half = (scene.bend[e] as number) / 2;
  const [mx, my] = [(ax + bx) / 2 + (by - ay) * half, (ay + by) / 2 - (bx - ax) * half];
  const [l, t, r, o] = [
    scene.left[i] as number,
    scene.top[i] as number,
    scene.right[i] as number,
    scene.bottom[i] as number,
  ];
  if ((ax < l && bx < l && mx < l) || (ax > r && bx > r && mx > r)) return 0;
  if ((ay < t && by < t && my < t) || (ay > o && by > o && my > o)) return 0;
  const under = lengthInBox(ax, ay, mx, my, l, t, r, o) + lengthInBox(mx, my, bx, by, l, t, r, o);
  return under === 0 ? 0 : 0.1 + under * weights.edgeUnderLabelPerPx;
}

/** The node outside the picture, or in another region's hull; its own region's hull over others. */
function costOfPlace(scene: Scene, i: number): number {
  const { x, y, halfWidth, halfHeight, communityOf, hulls } = scene;
  const [xi, yi, r] = [x[i] as number, y[i] as number, scene.plan.radius[i] as number];
  const over =
    Math.max(0, -halfWidth - Math.min(xi - r, scene.left[i] as number)) +
    Math.max(0, Math.max(xi + r, scene.right[i] as number) - halfWidth) +
    Math.max(0, -halfHeight - Math.min(yi - r, scene.top[i] as number)) +
    Math.max(0, Math.max(yi + r, scene.bottom[i] as number) - halfHeight);
  let cost = over * weights.outsidePerPx;
  const own = communityOf[i] as number;
  if (own === -1) {
    for (const hull of hulls) cost += intrusion(xi, yi, hull, hullPaddingPx + r + 4);
    return cost;
  }
  const hull = hulls[own] as Polygon;
  for (let other = 0; other < hulls.length; other++) {
    if (other !== own) cost += overlapOfHulls(hull, hulls[other] as Polygon);
  }
  for (const j of scene.nodes) {
    if ((communityOf[j] as number) === -1)
      cost += intrusion(
        x[j] as number,
        y[j] as number,
        hull,
        hullPaddingPx + (scene.plan.radius[j] as number) + 4,
      );
  }
  return cost;
}

/** How far two hulls, padded, intrude on each other: summed over their corners. */
function overlapOfHulls(one: Polygon, other: Polygon): number {
  const wanted = 2 * hullPaddingPx + hullGapPx;
  let cost = 0;
  for (let i = 0; i < one.length; i += 2)
    cost += intrusion(one[i] as number, one[i + 1] as number, other, wanted);
  for (let i = 0; i < other.length; i += 2)
    cost += intrusion(other[i] as number, other[i + 1] as number, one, wanted);
  return cost;
}

function intrusion(px: number, py: number, hull: Polygon, wanted: number): number {
  if (hull.length < 4) {
    if (hull.length === 0) return 0;
    const [x, y] = hull as readonly [number, number];
    const distance = distanceToSegment(px, py, x, y, x, y);
    return distance < wanted ? (wanted - distance) * weights.hullPerPx : 0;
  }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < hull.length; i += 2) {
    const [x, y] = [hull[i] as number, hull[i + 1] as number];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (px < left - wanted || px > right + wanted || py < top - wanted || py > bottom + wanted) return 0;
  const distance = distanceToPolygon(px, py, hull);
  return distance < wanted ? (wanted - distance) * weights.hullPerPx : 0;
}
