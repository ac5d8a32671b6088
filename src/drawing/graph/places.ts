import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { bendDistance, bendsOf, type Curve, curveBetween } from '../curves.ts';
import type { Point } from '../geometry.ts';
import { betweenBorders } from '../linkEnds.ts';
import { reachOf } from './reachOf.ts';

/** Where nodes stand and how links run, in the graph's own pixels. */
export interface GraphPlaces {
  readonly positionOf: (id: NodeId) => Point;
  /** As the link is drawn: from border to border. */
  readonly curveOf: (id: EdgeId) => Curve;
}

/** The curve of a link between two nodes, from border to border, as Cytoscape draws it; `distance` as in `curveBetween`. */
export function curveOfLink(
  index: GraphIndex,
  { source, target }: Pick<Edge, 'source' | 'target'>,
  [from, to]: readonly [Point, Point],
  distance: number,
): Curve {
  const endOf = (id: NodeId, at: Point) => ({ type: index.node(id).type, at, reach: reachOf(index, id) });
  return betweenBorders(curveBetween(from, to, distance), endOf(source, from), endOf(target, to));
}

/** Everything at rest: nodes where the graph file has them, none moved by hand, or where `positions` puts them. */
export function fixedPlaces(
  index: GraphIndex,
  positionOf: GraphPlaces['positionOf'] = (id) => index.node(id).position,
): GraphPlaces {
  const bends = bendsOf(index.graph.edges);
  return {
    positionOf,
    curveOf: (id) => {
      const edge = index.edge(id);
      const [from, to] = [positionOf(edge.source), positionOf(edge.target)];
      const bend = bends.get(id) ?? { steps: 1, parallel: false };
      return curveOfLink(index, edge, [from, to], bendDistance(from, to, bend));
    },
  };
}
