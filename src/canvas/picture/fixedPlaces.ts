import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { bendDistance, bendsOf, curveBetween } from '../../drawing/curves.ts';
import type { Places } from '../places/usePlaces.ts';

/** Everything at rest: where the graph itself has it, nothing moved by hand, or where one says that it stands. */
export function fixedPlaces(
  index: GraphIndex,
  positionOf: Places['positionOf'] = (id) => index.node(id).position,
): Places {
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
