import { lengthInBox, segmentsCross } from '../geometry.ts';
import type { PictureDraft } from './draft.ts';

const crossingCost = 1;
/** Added to the cost of a crossing when its angle is sharp. */
const sharpCost = 0.7;
const overNodeCost = 3.5;
const underLabelCost = 0.1;
const underLabelCostPerPx = 0.008;
const lengthCostPerPx = 0.0034;
const tieCostPerPx = 0.0025;
/** Free space wanted between an edge and a node that it does not end at. */
const edgeClearancePx = 5;

/** Length and crossings of a node's edges, what they pass over, and the edges of others that pass over the node. */
export function costOfEdges(draft: PictureDraft, i: number, enough: number): number {
  let cost = costOfOthersOver(draft, i);
  const ties = draft.tiesOf[i] as Int32Array;
  for (let n = 0; n < ties.length; n++) cost += costOfTie(draft, i, ties[n] as number);
  const own = draft.edgesOf[i] as Int32Array;
  for (let n = 0; n < own.length && cost < enough; n++) cost += costOfEdge(draft, own[n] as number);
  return cost;
}

function costOfTie({ x, y }: PictureDraft, a: number, b: number): number {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  return Math.sqrt(dx * dx + dy * dy) * tieCostPerPx;
}

function costOfOthersOver(draft: PictureDraft, i: number): number {
  const { minX, minY, maxX, maxY, from, to } = draft;
  const reach = (draft.radius[i] as number) + edgeClearancePx;
  const left = Math.min((draft.x[i] as number) - reach, draft.left[i] as number);
  const top = Math.min((draft.y[i] as number) - reach, draft.top[i] as number);
  const right = Math.max((draft.x[i] as number) + reach, draft.right[i] as number);
  const bottom = Math.max((draft.y[i] as number) + reach, draft.bottom[i] as number);
  let cost = 0;
  for (let e = 0; e < from.length; e++) {
    if ((minX[e] as number) > right || (maxX[e] as number) < left) continue;
    if ((minY[e] as number) > bottom || (maxY[e] as number) < top) continue;
    if (from[e] === i || to[e] === i) continue;
    cost += edgeOverNode(draft, e, i) + edgeUnderLabel(draft, e, i);
  }
  return cost;
}

function costOfEdge(draft: PictureDraft, e: number): number {
  const { x, y, from, to, minX, minY, maxX, maxY, left, top, right, bottom } = draft;
  const a = from[e] as number;
  const b = to[e] as number;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const bx = x[b] as number;
  const by = y[b] as number;
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) + 1;
  const [l, t, r, o] = [minX[e] as number, minY[e] as number, maxX[e] as number, maxY[e] as number];
  let cost = length * lengthCostPerPx * (draft.pull[e] as number);
  for (let f = 0; f < from.length; f++) {
    if ((minX[f] as number) > r || (maxX[f] as number) < l) continue;
    if ((minY[f] as number) > o || (maxY[f] as number) < t) continue;
    const c = from[f] as number;
    const d = to[f] as number;
    if (c === a || c === b || d === a || d === b) continue;
    const cx = x[c] as number;
    const cy = y[c] as number;
    const dx = x[d] as number;
    const dy = y[d] as number;
    if (!segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) continue;
    const other = Math.sqrt((dx - cx) * (dx - cx) + (dy - cy) * (dy - cy)) + 1;
    const sine = ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx)) / (length * other);
    cost += crossingCost + sharpCost * (1 - Math.abs(sine));
  }
  for (let k = 0; k < x.length; k++) {
    const xk = x[k] as number;
    const yk = y[k] as number;
    const reach = (draft.radius[k] as number) + edgeClearancePx;
    if (xk + reach >= l && xk - reach <= r && yk + reach >= t && yk - reach <= o && k !== a && k !== b)
      cost += edgeOverNode(draft, e, k);
    if (
      (right[k] as number) < l ||
      (left[k] as number) > r ||
      (bottom[k] as number) < t ||
      (top[k] as number) > o
    )
      continue;

    cost += edgeUnderLabel(draft, e, k);
  }
  return cost;
}

/** How far an edge's curve intrudes on a node that it does not end at. */
function edgeOverNode(draft: PictureDraft, e: number, i: number): number {
  const { x, y } = draft;
  const a = draft.from[e] as number;
  const b = draft.to[e] as number;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const dx = (x[b] as number) - ax;
  const dy = (y[b] as number) - ay;
  const px = (x[i] as number) - ax;
  const py = (y[i] as number) - ay;
  const reach = (draft.radius[i] as number) + edgeClearancePx;
  const squared = dx * dx + dy * dy + 1e-9;
  const t = (px * dx + py * dy) / squared;
  if (t <= 0 || t >= 1) {
    const ex = t <= 0 ? px : px - dx;
    const ey = t <= 0 ? py : py - dy;
    const near = ex * ex + ey * ey;
    return near < reach * reach ? overNodeCost * (1 - Math.sqrt(near) / reach) : 0;
  }
  const length = Math.sqrt(squared);
  const bow = (draft.bend[e] as number) * 2 * length * t * (1 - t);
  const distance = Math.abs((dx * py - dy * px) / length - bow);
  return distance < reach ? overNodeCost * (1 - (0.6 * distance) / reach) : 0;
}

/** Length of an edge beneath a label, taking the curve as two straight halves. */
function edgeUnderLabel(draft: PictureDraft, e: number, i: number): number {
  const { x, y } = draft;
  const a = draft.from[e] as number;
  const b = draft.to[e] as number;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const bx = x[b] as number;
  const by = y[b] as number;
  const half = (draft.bend[e] as number) / 2;
  const mx = (ax + bx) / 2 - (by - ay) * half;
  const my = (ay + by) / 2 + (bx - ax) * half;
  const l = draft.left[i] as number;
  const t = draft.top[i] as number;
  const r = draft.right[i] as number;
  const o = draft.bottom[i] as number;
  const under = lengthInBox(ax, ay, mx, my, l, t, r, o) + lengthInBox(mx, my, bx, by, l, t, r, o);
  return under === 0 ? 0 : underLabelCost + under * underLabelCostPerPx;
}
