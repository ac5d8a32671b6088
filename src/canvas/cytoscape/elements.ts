import type { ElementDefinition } from 'cytoscape';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { bendDistance, bendsOf } from '../../drawing/curves.ts';
import { reachOf } from '../../drawing/graph/reachOf.ts';

/**
 * Makes Cytoscape's elements and keeps them: when asked again, a node or edge that was loaded before is returned as the
 * same object, so that it stays where the reader dragged it. Cytoscape writes into these objects; they share nothing
 * with the graph.
 */
export function makeElementFactory(index: GraphIndex): (loaded: LoadedElements) => ElementDefinition[] {
  const bends = bendsOf(index.graph.edges);
  const made = new Map<string, ElementDefinition>();
  const keep = (id: string, make: () => ElementDefinition): ElementDefinition => {
    const known = made.get(id);
    if (known) return known;
    const element = make();
    made.set(id, element);
    return element;
  };

  const makeNode = (id: NodeId): ElementDefinition => {
    const { type, position } = index.node(id);
    const sizePx = 2 * reachOf(index, id);
    return { group: 'nodes', data: { id, type, sizePx }, position: { x: position.x, y: position.y } };
  };

  const makeEdge = (id: EdgeId): ElementDefinition => {
    const { source, target, predicate } = index.edge(id);
    const bend = bends.get(id) ?? { steps: 1, parallel: false };
    const distance = bendDistance(index.node(source).position, index.node(target).position, bend);
    const family = familyOf(index, { predicate });
    return { group: 'edges', data: { id, source, target, family, bend, distances: [distance] } };
  };

  return ({ nodes, edges }) => [
    ...nodes.map((id) => keep(id, () => makeNode(id))),
    ...edges.map((id) => keep(id, () => makeEdge(id))),
  ];
}
