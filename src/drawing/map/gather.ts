import { asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { Point } from '../geometry.ts';
import { mapZoomLimits } from './mapCamera.ts';
import type { GlyphSpot } from './mapLabels.ts';
import { glyphScale, type MapPlaces } from './mapPlaces.ts';
import { spread } from './spread.ts';

/** What stands in one country or town, drawn as one disc with its count where it has no room to stand apart. */
export interface MapCluster {
  /** The country or town; it is named, and gathered too where the filters leave it. */
  readonly head: NodeId;
  /** Pixels from the plane's origin, as for glyphs. */
  readonly at: Point;
  readonly reach: number;
  /** What it stands for, its head aside; those with most passages first. */
  readonly members: readonly NodeId[];
  /** The least zoom at which its members stand apart, or apart by towns. */
  readonly opensAt: number;
}

/** All that is placed, at a zoom: each node stands by itself or in one cluster. */
export interface Gathered {
  readonly spots: readonly GlyphSpot[];
  readonly clusters: readonly MapCluster[];
  /** The cluster that each gathered node stands in. */
  readonly clusterOf: ReadonlyMap<NodeId, MapCluster>;
}

/** So few are no pile. */
const fewestGathered = 5;
/** What is gathered may take so much of the way to the next country or town when it stands apart. */
const shareOfWay = 0.48;
/** What one needs, in square pixels, so that every second one or so can bear its name. */
const roomEachPx2 = 1600;
/** At this zoom and below nothing opens: the eye is on countries and what is between them. */
const firstOpen = 1.1;
/** From here on nothing is gathered: whoever comes so close wants to see each. */
const allApartFrom = mapZoomLimits.most / 2;

interface GatherGround {
  readonly index: GraphIndex;
  readonly places: MapPlaces;
  readonly zoom: number;
  /** What stands by itself whatever is around it: it is selected. */
  readonly apart: ReadonlySet<NodeId>;
}

/**
 * Gathers glyphs that would stand in a pile: all that is in one country, until there is room for it between its
 * neighbours, and from then on what is in each of its towns, until there is room for that too. It depends on nothing but
 * its arguments, and what stands apart at a zoom does so at every greater one.
 */
export function gather(ground: GatherGround, spots: readonly GlyphSpot[]): Gathered {
  const { index, zoom, apart } = ground;
  const countries = groupBy(spots, ({ around }) => countryAround(index, around));
  const closed = [...countries].flatMap(([country, inCountry]): readonly Pile[] => {
    const others = [...countries.keys()].filter((other) => other !== country);
    const places = groupBy(inCountry, ({ around }) => around);
    const towns = [...places].flatMap(([town, inTown]) => {
      const rest = [...places.keys(), ...others].filter((other) => other !== town);
      return (town !== country && pileUp(ground, town, inTown, rest)) || [];
    });
    const whole = pileUp(ground, country, inCountry, others);
    const isClosed = whole !== null && whole.opensAt > zoom;
    return isClosed ? [openTowns(whole, towns)] : towns.filter(({ opensAt }) => opensAt > zoom);
  });
  const clusters = closed.map((pile) => clusterOfPile(ground, pile));
  const clusterOf = new Map<NodeId, MapCluster>();
  const aside = new Set<NodeId>();
  for (const [n, cluster] of clusters.entries())
    for (const { id } of closed[n]?.spots ?? [])
      if (apart.has(id)) aside.add(id);
      else clusterOf.set(id, cluster);
  const alone = spots.filter(({ id }) => !clusterOf.has(id));
  return { spots: stepAside(alone, clusters, aside), clusters, clusterOf };
}

/** What would stand around a country or town. */
interface Pile {
  readonly head: NodeId;
  readonly anchor: Point;
  /** All of it, the head too where the filters leave it. */
  readonly spots: readonly GlyphSpot[];
  /** From this zoom on it is no cluster. */
  readonly opensAt: number;
}

/** null: so few, or so few that may be gathered, are no pile. */
function pileUp(
  { index, places, apart }: GatherGround,
  head: NodeId,
  spots: readonly GlyphSpot[],
  others: readonly NodeId[],
): Pile | null {
  const anchor = places.places.get(head)?.anchor;
  const all = spots.filter(({ id }) => id !== head);
  const members = all.filter(({ id }) => !apart.has(id));
  if (anchor === undefined || all.length < fewestGathered || members.length < 2) return null;
  const opensAt = findOpening(places, all, nearestOf(places, anchor, others));
  return { head: index.node(head).id, anchor, spots, opensAt };
}

/** The pile of a whole country: it is open where most of it stands apart, and not in piles of towns again. */
function openTowns(whole: Pile, towns: readonly Pile[]): Pile {
  const stillGathered = (zoom: number): number =>
    towns.filter(({ opensAt }) => opensAt > zoom).reduce((sum, { spots }) => sum + spots.length, 0);
  const steps = [whole, ...towns].map(({ opensAt }) => Math.max(opensAt, whole.opensAt));
  const opensAt = Math.min(...steps.filter((zoom) => stillGathered(zoom) <= whole.spots.length / 2));
  return { ...whole, opensAt };
}

function clusterOfPile({ apart, zoom }: GatherGround, { head, anchor, spots, opensAt }: Pile): MapCluster {
  const members = spots.flatMap(({ id }) => (id === head || apart.has(id) ? [] : [id]));
  const at = { x: anchor.x * zoom, y: anchor.y * zoom };
  return { head, at, reach: reachOfCount(members.length), members, opensAt };
}

/** The first of the zooms, from one to the next by a quarter, at which all stand within their share of the way from their places. */
function findOpening({ places, positionAt }: MapPlaces, spots: readonly GlyphSpot[], way: number): number {
  const extentAt = (zoom: number): number =>
    Math.max(
      ...spots.map(({ id }) => {
        const place = places.get(id);
        if (place === undefined) return 0;
        const { x, y } = positionAt(id, zoom);
        return (
          Math.hypot(x - place.anchor.x * zoom, y - place.anchor.y * zoom) + place.reach * glyphScale(zoom)
        );
      }),
    );
  const withNames = Math.sqrt((spots.length * roomEachPx2) / Math.PI);
  for (let zoom = firstOpen; zoom < allApartFrom; zoom *= 1.25)
    if (Math.max(extentAt(zoom), withNames) <= way * zoom * shareOfWay) return zoom;
  return allApartFrom;
}

/** Room for the count; its area grows with what it stands for. */
const reachOfCount = (count: number): number => Math.min(22, 8.5 + 1.6 * Math.sqrt(count));

/** How far, in units of the plane, the nearest of these is; those at the very same point do not count. */
function nearestOf({ places }: MapPlaces, from: Point, others: readonly NodeId[]): number {
  const ways = others.flatMap((other) => {
    const to = places.get(other)?.anchor;
    return to ? [Math.hypot(from.x - to.x, from.y - to.y)] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...ways.filter((way) => way > 0));
}

/** The country of a place that lies in one and no other, else the place itself. */
function countryAround(index: GraphIndex, place: NodeId): NodeId {
  const { type, countries } = index.node(place);
  const [country] = countries;
  return type === 'place' && country !== undefined && countries.length === 1 ? country : place;
}

/** What stands beside a disc is selected: it has a ring, and a name in any case. */
const ringAndNamePx = 12;

/** Puts what was taken out of clusters beside their discs, which lie where it stood; all the rest stays. */
function stepAside(
  spots: readonly GlyphSpot[],
  clusters: readonly MapCluster[],
  aside: ReadonlySet<NodeId>,
): readonly GlyphSpot[] {
  if (aside.size === 0) return spots;
  const discs = clusters.map(({ head, at, reach }) => ({
    id: asNodeId(`cluster ${head}`),
    anchor: at,
    reach,
    fixed: true,
  }));
  const glyphs = spots.map(({ id, at, reach }) => ({
    id,
    anchor: at,
    reach: aside.has(id) ? reach + ringAndNamePx : reach,
    fixed: !aside.has(id),
  }));
  const places = spread([
    ...discs,
    ...glyphs.filter(({ fixed }) => fixed),
    ...glyphs.filter(({ fixed }) => !fixed),
  ]);
  return spots.map((spot) => ({ ...spot, at: places.get(spot.id) ?? spot.at }));
}
