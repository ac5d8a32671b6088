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
  /** Its data and its position as they were made. */
  readonly texts: readonly [string, string];
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
  if (made.size > 2 * (index.graph.nodes.length + index.graph.edges.length)) made.clear();
  const keep = (id: string, make: () => ElementDefinition): ElementDefinition => {
    const known = made.get(id);
    if (known?.by === by) return known.element;
    const element = make();
    const texts = [JSON.stringify(element.data), JSON.stringify(element.position)] as const;
    if (known?.texts[0] === texts[0]) element.data = known.element.data;
    const position = known?.element.position;
    if (position && known.texts[1] === texts[1]) element.position = position;
    made.set(id, { by, element, texts });
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
