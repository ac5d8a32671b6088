import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import { type Direction, nearestInDirection } from '../../drawing/nearestInDirection.ts';

/** A link that was walked: from which node, and how many more links there are between the same two. */
export interface Walked {
  readonly edge: EdgeId;
  readonly from: NodeId;
  readonly others: number;
}

type PositionOf = GraphPlaces['positionOf'];

/** The node at the other end of a link in that direction: the nearest one that is roughly straight ahead, else any. */
export function followLink(
  index: GraphIndex,
  visible: VisibleGraph,
  positionOf: PositionOf,
  from: NodeId,
  direction: Direction,
): { readonly to: NodeId; readonly walked: Walked } | null {
  const ends = index
    .edgesOf(from)
    .filter(({ id }) => visible.edges.has(id))
    .map(({ source, target }) => (source === from ? target : source));
  const to =
    nearest(positionOf, from, ends, direction) ??
    nearest(positionOf, from, ends, direction, Number.POSITIVE_INFINITY);
  if (to === null) return null;
  const articlesOf = (id: EdgeId): number => index.corroboration(index.edge(id), visible.edges.get(id));
  const between = [...index.edgesBetween(from, to), ...index.edgesBetween(to, from)]
    .map(({ id }) => id)
    .filter((id) => visible.edges.has(id));
  const links = [...new Set(between)].sort((a, b) => articlesOf(b) - articlesOf(a));
  const [edge] = links;
  return edge === undefined ? null : { to, walked: { edge, from, others: links.length - 1 } };
}

/** The nearest node in that direction, whether or not a link leads there. */
export const findNearest = (
  visible: VisibleGraph,
  positionOf: PositionOf,
  from: NodeId,
  direction: Direction,
): NodeId | null => nearest(positionOf, from, visible.nodes, direction);

function nearest(
  positionOf: PositionOf,
  from: NodeId,
  ids: Iterable<NodeId>,
  direction: Direction,
  widest?: number,
): NodeId | null {
  const places = [...new Set(ids)]
    .filter((id) => id !== from)
    .map((id) => ({ id, x: positionOf(id).x, y: positionOf(id).y }));
  return nearestInDirection(positionOf(from), places, direction, widest)?.id ?? null;
}
