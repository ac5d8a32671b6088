import type { ElementDefinition } from 'cytoscape';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { bendDistance, bendsOf } from '../../drawing/curves.ts';
import { reachOf } from '../../drawing/graph/reachOf.ts';

/** Elements that have been made, by their ids, each with what it was made as: Cytoscape writes into it. */
export type MadeElements = Map<string, MadeElement>;

interface MadeElement {
  /** The factory that made it or found it unchanged. */
  readonly by: symbol;
  readonly element: ElementDefinition;
  readonly data: string;
  readonly position: string;
}

/**
 * Makes Cytoscape's elements and keeps them in `made`: when asked again, a node or edge that was loaded before is returned
 * as the same object, so that it stays where the reader dragged it. In another graph, its data and its position are the
 * same objects as far as they are equal, so that a graph that grows is drawn anew only where it differs. The elements
 * share nothing with the graph.
 */
export function makeElementFactory(
  index: GraphIndex,
  made: MadeElements = new Map(),
): (loaded: LoadedElements) => ElementDefinition[] {
  const bends = bendsOf(index.graph.edges);
  const by = Symbol();
  const ids = new Set<string>([...index.graph.nodes, ...index.graph.edges].map(({ id }) => id));
  for (const id of made.keys()) if (!ids.has(id)) made.delete(id);
  const keep = (id: string, make: () => ElementDefinition): ElementDefinition => {
    const known = made.get(id);
    if (known?.by === by) return known.element;
    const fresh = make();
    const data = JSON.stringify(fresh.data);
    const position = JSON.stringify(fresh.position);
    const element =
      known === undefined
        ? fresh
        : {
            ...fresh,
            ...(known.data === data && { data: known.element.data }),
            ...(known.position === position && { position: known.element.position }),
          };
    made.set(id, { by, element, data, position });
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
