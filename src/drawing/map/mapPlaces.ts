import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { type Placement, placeNodes } from '../../domain/graph/placement.ts';
import type { Point } from '../geometry.ts';
import { reachOf as reachOnGraph } from '../graph/reachOf.ts';
import { mapZoomLimits } from './mapCamera.ts';
import { project } from './projection.ts';
import { spread } from './spread.ts';

/** A node on the map: the point of the plane that it belongs to, and half its size at the base zoom. */
interface MapPlace {
  readonly anchor: Point;
  readonly reach: number;
}

export interface MapPlaces {
  readonly placements: ReadonlyMap<NodeId, Placement>;
  /** Those that stand somewhere. */
  readonly places: ReadonlyMap<NodeId, MapPlace>;
  /** Where a node stands at a zoom, in pixels from the plane's origin: on its anchor, or as near as there is room. */
  readonly positionAt: (id: NodeId, zoom: number) => Point;
}

/** Farther than this all shrinks alike. */
export const baseZoom = 0.75;
/** Glyphs are drawn smaller than on the canvas: their places are given, not chosen. */
const glyphShare = 0.56;
/** A country is its shape; the point that its links end at only marks it. */
const countryReach = 4.6;
/** Each time that the zoom doubles, what stands around a point gets so much more room for its names. */
const roomPerLevel = 1.22;

/**
 * Where all nodes of the graph stand: the same whatever is filtered, so that filtering moves nothing. The look-ups throw for
 * a node without a place.
 */
export function findPlaces(index: GraphIndex): MapPlaces {
  const placements = placeNodes(index);
  const places = new Map<NodeId, MapPlace>();
  for (const id of inOrder(index)) {
    const placement = placements.get(id);
    if (placement === undefined || placement.kind === 'nowhere') continue;
    places.set(id, { anchor: project(placement.at), reach: reachOf(index, id) });
  }
  /** Each time that the zoom doubles, all come nearer to where they belong. */
  const levels: ReadonlyMap<NodeId, Point>[] = [];
  const levelAt = (level: number): ReadonlyMap<NodeId, Point> => {
    const zoom = baseZoom * 2 ** level;
    const room = glyphScale(zoom) * roomPerLevel ** level;
    levels[level] ??= spread(
      [...places].map(
        ([
          id,
          {
            anchor: { x, y },
            reach,
          },
        ]) => ({
          id,
          anchor: { x: x * zoom, y: y * zoom },
          reach: reach * room,
          fixed: index.node(id).type === 'country',
        }),
      ),
    );
    return levels[level];
  };
  return {
    placements,
    places,
    positionAt: (id, zoom) => {
      const level = Math.min(
        Math.floor(Math.log2(mapZoomLimits.most / baseZoom)),
        Math.max(0, Math.floor(Math.log2(zoom / baseZoom))),
      );
      const spot = levelAt(level).get(id);
      if (spot === undefined) throw new Error(`"${id}" has no place on the map.`);
      const grown = zoom / (baseZoom * 2 ** level);
      return { x: spot.x * grown, y: spot.y * grown };
    },
  };
}

/** The same, worked out once per graph. */
export const placesOf = (index: GraphIndex): MapPlaces => {
  const known = knownPlaces.get(index) ?? findPlaces(index);
  knownPlaces.set(index, known);
  return known;
};

const knownPlaces = new WeakMap<GraphIndex, MapPlaces>();

/** Countries first, then places: what stands for itself stands nearest to where it is. Of the rest the largest first. */
function inOrder(index: GraphIndex): readonly NodeId[] {
  const ranks = index.graph.nodes.map(({ id, type }) => ({
    id,
    rank: type === 'country' ? 0 : type === 'place' ? 1 : 2,
    passages: index.passageCount(id),
  }));
  ranks.sort((a, b) => a.rank - b.rank || b.passages - a.passages || (a.id < b.id ? -1 : 1));
  return ranks.map(({ id }) => id);
}

function reachOf(index: GraphIndex, id: NodeId): number {
  const { type } = index.node(id);
  if (type === 'country') return countryReach;
  return reachOnGraph(index, id) * glyphShare;
}

/** By how much glyphs grow at a zoom, against the base: slowly, as on a map. */
export const glyphScale = (zoom: number): number =>
  zoom < baseZoom ? zoom / baseZoom : Math.min(2.2, (zoom / baseZoom) ** 0.35);
