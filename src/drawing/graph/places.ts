import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { bendDistance, bendsOf, type Curve, curveBetween } from '../curves.ts';
import type { Point } from '../geometry.ts';

/** Where nodes stand and how links run, in the graph's own pixels. */
export interface GraphPlaces {
  readonly positionOf: (id: NodeId) => Point;
  readonly curveOf: (id: EdgeId) => Curve;
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
      const { source, target } = index.edge(id);
      const [from, to] = [positionOf(source), positionOf(target)];
      return curveBetween(from, to, bendDistance(from, to, bends.get(id) ?? { steps: 1, parallel: false }));
    },
  };
}
