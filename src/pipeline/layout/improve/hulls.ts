import { distanceToPolygon, flatHull, type Polygon } from '../polygon.ts';

/** The hulls of the communities' members' centres, with the boxes around them. */
export interface HullTable {
  readonly members: readonly (readonly number[])[];
  readonly polygons: Polygon[];
  readonly minX: Float64Array;
  readonly minY: Float64Array;
  readonly maxX: Float64Array;
  readonly maxY: Float64Array;
  /** Size of each region's name, and the box it occupies beside its hull. */
  readonly nameWidth: Float64Array;
  readonly nameHeight: number;
  readonly nameLeft: Float64Array;
  readonly nameTop: Float64Array;
}

/** How many pixels a region's hull extends beyond the centres of its outermost nodes on the canvas. */
export const hullReachPx = 32;

/** A table of empty hulls for communities numbered from 0 (-1: none); some of their members will shape them. */
export function makeHulls(
  communityOf: Int32Array,
  shapes: (node: number) => boolean,
  nameWidth: Float64Array,
  nameHeight: number,
): HullTable {
  const count = Math.max(-1, ...communityOf) + 1;
  const members: number[][] = Array.from({ length: count }, () => []);
  communityOf.forEach((community, node) => {
    if (shapes(node)) members[community]?.push(node);
  });
  return {
    members,
    polygons: members.map(() => []),
    minX: new Float64Array(count),
    minY: new Float64Array(count),
    maxX: new Float64Array(count),
    maxY: new Float64Array(count),
    nameWidth,
    nameHeight,
    nameLeft: new Float64Array(count),
    nameTop: new Float64Array(count),
  };
}

/** Updates a community's hull to the places of its members. */
export function updateHull(hulls: HullTable, community: number, x: Float64Array, y: Float64Array): void {
  const members = hulls.members[community] as readonly number[];
  const polygon = flatHull(members.map((node) => [x[node] as number, y[node] as number] as const));
  hulls.polygons[community] = polygon;
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < polygon.length; i += 2) {
    minX = Math.min(minX, polygon[i] as number);
    minY = Math.min(minY, polygon[i + 1] as number);
    maxX = Math.max(maxX, polygon[i] as number);
    maxY = Math.max(maxY, polygon[i + 1] as number);
  }
  hulls.minX[community] = minX;
  hulls.minY[community] = minY;
  hulls.maxX[community] = maxX;
  hulls.maxY[community] = maxY;
  // As on a map: above the region, or below one at the foot of the picture.
  const below = minY + maxY > hulls.nameHeight * 12;
  const away = hullReachPx + 6;
  hulls.nameLeft[community] =
    polygon.length === 0 ? minX : (minX + maxX - (hulls.nameWidth[community] as number)) / 2;
  hulls.nameTop[community] = below ? maxY + away : minY - away - hulls.nameHeight;
}

/** Whether a move of a member from one place to another can have changed its community's hull. */
export function hullChanges(
  hulls: HullTable,
  community: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): boolean {
  const polygon = hulls.polygons[community] as Polygon;
  for (let i = 0; i < polygon.length; i += 2)
    if (polygon[i] === fromX && polygon[i + 1] === fromY) return true;
  return distanceToPolygon(toX, toY, polygon) >= 0;
}

/** By how many pixels a point is nearer to a community's hull than `wanted`; 0 when it is far enough. */
export function intrusionOf(
  hulls: HullTable,
  community: number,
  px: number,
  py: number,
  wanted: number,
): number {
  if (px < (hulls.minX[community] as number) - wanted || px > (hulls.maxX[community] as number) + wanted)
    return 0;
  if (py < (hulls.minY[community] as number) - wanted || py > (hulls.maxY[community] as number) + wanted)
    return 0;
  const distance = distanceToPolygon(px, py, hulls.polygons[community] as Polygon);
  return distance < wanted ? wanted - distance : 0;
}
