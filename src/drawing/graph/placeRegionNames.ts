import { type Box, overlapArea, type Point } from '../geometry.ts';
import { boxAround } from './framing.ts';
import { distanceFrom } from './hull.ts';

/** A region that needs a place for its name; screen pixels. */
export interface NameRequest {
  readonly id: string;
  readonly hull: readonly Point[];
  readonly paddingPx: number;
  readonly width: number;
  readonly height: number;
}

const marginPx = 6;
const stepPx = 12;
const nameGapPx = 8;
const costOfLinkPoint = 22;
/** The cost per square pixel of a node, or of another name, that a name covers. */
const costOfCover = 40;
/** Covering more than a hair costs more than any doubt about whose name it is. */
const hairPx2 = 4;
const costOfCovering = (area: number): number => area * costOfCover + (area > hairPx2 ? 4000 : 0);
/** The cost per pixel beyond the picture's own edge: a name out there may be off the screen, or under a tool. */
const costOfStraying = 25;
/** Outside its tint, or across its edge, a name is read as that of the whole region; inside it, less so. */
const costOfDepth = { outside: 0, across: 40, inside: 110 } as const;
type Depth = keyof typeof costOfDepth;

/**
 * Places each region's name at its hull, as on a map: outside it, across its edge or just inside, where it covers no
 * node and no other name, nearer to it than to other hulls, as little as possible of those, and lastly as few links (points
 * along them) as possible. Gives the box of each name; a name is never left out.
 */
export function placeRegionNames(
  regions: readonly NameRequest[],
  obstacles: readonly Box[],
  linkPoints: readonly Point[],
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const taken = [...obstacles];
  const edge = roomAround(regions, obstacles);
  const fromLeft = linkPoints.toSorted((a, b) => a.x - b.x);
  const outlines = regions.map(({ hull, paddingPx }) => ({ hull, paddingPx, extent: extentOf(hull) }));
  for (const [n, region] of regions.entries()) {
    const own = outlines[n]?.extent ?? extentOf(region.hull);
    const others = outlines.filter((_, other) => other !== n);
    const { candidates, reach } = candidatesFor(region);
    const near = taken.filter((box) => overlapArea(box, reach) > 0);
    const nearPoints = fromLeft.filter((point) => isInside(point, reach));
    /** What each costs at least. Those that may cost least come first: most others then need not be looked at. */
    const least = candidates.map(
      ({ box, depth }) => beyond(box, edge) * costOfStraying + costOfSide(box, own) + costOfDepth[depth],
    );
    const inTurn = [...candidates.keys()].sort((a, b) => (least[a] as number) - (least[b] as number));
    let best: { readonly box: Box; readonly cost: number; readonly at: number } | null = null;
    for (const at of inTurn) {
      const { box } = candidates[at] as Candidate;
      /** Of two that cost the same, the first one is chosen. */
      const limit: number = best?.cost ?? Number.POSITIVE_INFINITY;
      let cost = least[at] as number;
      if (cost > limit) break;
      // The costly criterion comes last, and is computed only for a place that may still be the best.
      for (let n = 0; n < near.length && cost <= limit; n += 1)
        cost += costOfCovering(overlapArea(box, near[n] as Box));
      if (cost > limit) continue;
      cost += costOfLinkPoint * countInside(box, nearPoints);
      if (cost > limit) continue;
      cost += costOfOthers(box, others);
      if (cost > limit) continue;
      cost += costOfDoubt(box, region, others);
      if (best === null || cost < limit || (cost === limit && at < best.at)) best = { box, cost, at };
    }
    if (best === null) continue;
    placed.set(region.id, best.box);
    taken.push(widen(best.box));
  }
  return placed;
}

interface Candidate {
  readonly box: Box;
  readonly depth: Depth;
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  /** The box around all of them. */
  readonly reach: Box;
}

/** Filters change few regions: the others have the candidates that they had before. */
function candidatesFor(request: NameRequest): Candidates {
  const known = remembered.get(request.id);
  if (known !== undefined && isSame(known.request, request)) return known;
  const candidates = [...candidatesAround(request)];
  const reach = extentOf(
    candidates.flatMap(({ box: { x1, y1, x2, y2 } }) => [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]),
  );
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(request.id, { request, candidates, reach });
  return { candidates, reach };
}

const remembered = new Map<string, Candidates & { readonly request: NameRequest }>();
const mostRemembered = 200;

const isSame = (a: NameRequest, b: NameRequest): boolean =>
  a.paddingPx === b.paddingPx &&
  a.width === b.width &&
  a.height === b.height &&
  a.hull.length === b.hull.length &&
  a.hull.every(({ x, y }, n) => x === b.hull[n]?.x && y === b.hull[n]?.y);

const isInside = ({ x, y }: Point, { x1, y1, x2, y2 }: Box): boolean =>
  x >= x1 && x <= x2 && y >= y1 && y <= y2;

/** Two names side by side would be read as one. */
const widen = ({ x1, y1, x2, y2 }: Box): Box => ({ x1: x1 - nameGapPx, y1, x2: x2 + nameGapPx, y2 });

/** How many of the points, sorted from the left, lie in the box. */
function countInside({ x1, y1, x2, y2 }: Box, fromLeft: readonly Point[]): number {
  let low = 0;
  let high = fromLeft.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fromLeft[middle] as Point).x < x1) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let n = low; n < fromLeft.length; n += 1) {
    const { x, y } = fromLeft[n] as Point;
    if (x > x2) break;
    if (y >= y1 && y <= y2) count += 1;
  }
  return count;
}

/** The picture's own extent, and the room above it beside the tools when the whole graph is in view. */
function roomAround(regions: readonly NameRequest[], obstacles: readonly Box[]): Box {
  const points = regions.flatMap((region) => region.hull);
  const xs = [...obstacles.flatMap(({ x1, x2 }) => [x1, x2]), ...points.map((point) => point.x)];
  const ys = [...obstacles.flatMap(({ y1, y2 }) => [y1, y2]), ...points.map((point) => point.y)];
  return {
    x1: Math.min(...xs),
    y1: Math.min(...ys) - roomAbovePx,
    x2: Math.max(...xs),
    y2: Math.max(...ys),
  };
}

const roomAbovePx = 14;

const beyond = (box: Box, edge: Box): number =>
  Math.max(0, edge.x1 - box.x1) +
  Math.max(0, box.x2 - edge.x2) +
  Math.max(0, edge.y1 - box.y1) +
  Math.max(0, box.y2 - edge.y2);

/**
 * Boxes all around the padded hull: pushed out in each direction until they clear it, then the same half way and the
 * whole way back.
 */
function* candidatesAround({ hull, paddingPx, width, height }: NameRequest): Generator<Candidate> {
  const [first] = hull;
  if (first === undefined) return;
  const centre = {
    x: hull.reduce((sum, point) => sum + point.x, 0) / hull.length,
    y: hull.reduce((sum, point) => sum + point.y, 0) / hull.length,
  };
  const steps = 32;
  const needed = paddingPx + marginPx;
  /** The point along the box that was too near last: while it still is, no other need be looked at. */
  let tooNear = 0;
  for (let step = 0; step < steps; step += 1) {
    const angle = (2 * Math.PI * step) / steps;
    const direction = { x: Math.cos(angle), y: Math.sin(angle) };
    for (let reach = 0; reach < 4000; reach += stepPx) {
      const middle = { x: centre.x + direction.x * reach, y: centre.y + direction.y * reach };
      const box = around(middle, width, height);
      let missing = needed - distanceAlong(hull, box, tooNear);
      if (missing <= 0) {
        tooNear = nearestAlong(hull, box);
        missing = needed - distanceAlong(hull, box, tooNear);
      }
      if (missing > 0) {
        // The box is still so far from clearing the hull that the steps in between cannot do: a step gains at most its
        // own length.
        reach += stepPx * Math.max(0, Math.ceil(missing / stepPx) - 1);
        continue;
      }
      const moved = (px: number) =>
        around({ x: middle.x + direction.x * px, y: middle.y + direction.y * px }, width, height);
      yield { box, depth: 'outside' };
      yield { box: moved(14), depth: 'outside' };
      const through = Math.min(
        width / 2 / Math.max(Math.abs(direction.x), 1e-6),
        height / 2 / Math.max(Math.abs(direction.y), 1e-6),
      );
      yield { box: moved(-through - marginPx), depth: 'across' };
      yield { box: moved(-2 * through - marginPx), depth: 'inside' };
      for (const margins of [3, 6, 10, 15])
        yield { box: moved(-2 * through - margins * marginPx), depth: 'inside' };
      break;
    }
  }
}

const around = (middle: Point, width: number, height: number): Box => ({
  x1: middle.x - width / 2,
  y1: middle.y - height / 2,
  x2: middle.x + width / 2,
  y2: middle.y + height / 2,
});

/** A name above or below a region is read as its title, one at its side less so. */
function costOfSide(box: Box, own: Box): number {
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const beside = middle.y > own.y1 && middle.y < own.y2 ? 160 : 0;
  const adrift = Math.max(0, own.x1 - middle.x, middle.x - own.x2) * 1.5;
  const below = middle.y > own.y2 ? 60 : 0;
  return beside + adrift + below;
}

/** A region's hull, and the box around it. */
interface Outline extends Pick<NameRequest, 'hull' | 'paddingPx'> {
  readonly extent: Box;
}

/** Names keep away from the other regions. */
function costOfOthers(box: Box, others: readonly Outline[]): number {
  return others.reduce((sum, { hull, paddingPx, extent }) => {
    if (gapBetween(box, extent) >= paddingPx) return sum;
    return sum + Math.max(0, paddingPx - clearance(hull, box)) * 20;
  }, 0);
}

/** A name is at least this many pixels, and this share of the way to its own region, nearer to that than to any other. */
const leastLeadPx = 8;
const leadShare = 0.4;
/** What it costs to be as near to another, and each pixel by which that is nearer. */
const costOfNoLead = 1500;
const costOfLead = 40;
/** The cost per pixel by which a name is on average farther from the tint of its region than one right above it. */
const costOfDistance = 8;

/** A name is read as that of the nearest region. */
function costOfDoubt(box: Box, { hull, paddingPx, height }: NameRequest, others: readonly Outline[]): number {
  const own = meanDistance(hull, box);
  const wanted = leastLeadPx + leadShare * own;
  let lead = wanted;
  // All of the box is farther from a hull than from the box around that.
  for (const other of others)
    if (gapBetween(box, other.extent) < own + lead)
      lead = Math.min(lead, meanDistance(other.hull, box) - own);
  const distance = Math.max(0, own - paddingPx - marginPx - height) * costOfDistance;
  return distance + (lead < wanted ? costOfNoLead + (wanted - lead) * costOfLead : 0);
}

/** How far the points along a box are from a hull on average. */
function meanDistance(hull: readonly Point[], box: Box): number {
  let sum = 0;
  for (let n = 0; n < across * down; n += 1) sum += distanceAlong(hull, box, n);
  return sum / (across * down);
}

const extentOf = (points: readonly Point[]): Box => boxAround(points, 0) ?? nowhere;

const nowhere: Box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };

/** How far apart two boxes are at least; 0 when they touch. */
const gapBetween = (a: Box, b: Box): number =>
  Math.max(0, a.x1 - b.x2, b.x1 - a.x2, a.y1 - b.y2, b.y1 - a.y2);

/** The least distance between a hull and points along a box. */
const clearance = (hull: readonly Point[], box: Box): number =>
  distanceAlong(hull, box, nearestAlong(hull, box));

/** The number of the point along a box that is nearest to a hull. */
function nearestAlong(hull: readonly Point[], box: Box): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < across * down && least > 0; n += 1) {
    const distance = distanceAlong(hull, box, n);
    if (distance >= least) continue;
    least = distance;
    nearest = n;
  }
  return nearest;
}

/** How far from a hull one of the points along a box is, from its corner above on the left: five across, three down. */
const distanceAlong = (hull: readonly Point[], { x1, y1, x2, y2 }: Box, n: number): number =>
  distanceFrom(
    hull,
    x1 + ((x2 - x1) * (n % across)) / (across - 1),
    y1 + ((y2 - y1) * Math.floor(n / across)) / (down - 1),
  );

const across = 5;
const down = 3;
