import type { EdgeId, NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { type Depth, neighbourhood } from '../graph/neighbourhood.ts';
import { at, type FilterMask } from './compiledFilter.ts';
import type { FilterTable } from './filterTable.ts';

/** The part of the graph that the reader looks at: lit, the rest faded; or isolated, the rest not shown. */
export interface Focus {
  /** At least one. */
  readonly around: readonly NodeId[];
  readonly depth: Depth;
  readonly isolated: boolean;
  /** Nodes whose direct neighbours are shown with an isolated part: it grows step by step. */
  readonly expanded: readonly NodeId[];
}

/** What the reader took out of the picture, in addition to what the filters hide. */
export interface Scope {
  /** Only an isolated focus hides anything. */
  readonly focus: Focus | null;
  readonly hidden: readonly NodeId[];
}

export const wholeScope: Scope = { focus: null, hidden: [] };

/** Whether the scope hides nothing. */
export const isWhole = ({ focus, hidden }: Scope): boolean => focus?.isolated !== true && hidden.length === 0;

/**
 * What is left of the filtered graph inside the scope: without the hidden nodes and their links; of an isolated part,
 * only nodes that can be reached over links that the filters keep, and all such links between them.
 */
export const narrow = (index: GraphIndex, table: FilterTable, mask: FilterMask, scope: Scope): FilterMask => {
  if (isWhole(scope)) return mask;
  const nodes = Uint8Array.from(mask.nodes);
  const edges = Uint8Array.from(mask.edges);
  for (const id of scope.hidden) nodes[table.nodePositions.get(id) ?? -1] = 0;
  keepBetween(table, nodes, edges);
  if (scope.focus?.isolated) {
    const inside = isolatedNodes(index, table, { nodes, edges }, scope.focus);
    nodes.forEach((kept, node) => {
      if (kept === 1 && inside[node] === 0) nodes[node] = 0;
    });
    keepBetween(table, nodes, edges);
  }
  return { ...mask, nodes, edges };
};

type Shown = Pick<FilterMask, 'nodes' | 'edges'>;

const isolatedNodes = (index: GraphIndex, table: FilterTable, shown: Shown, focus: Focus): Uint8Array => {
  const isShown = (id: EdgeId): boolean => shown.edges[table.edgePositions.get(id) ?? -1] === 1;
  const present = (ids: readonly NodeId[]) =>
    ids.filter((id) => shown.nodes[table.nodePositions.get(id) ?? -1] === 1);
  const parts = [
    neighbourhood(index, isShown, present(focus.around), focus.depth),
    neighbourhood(index, isShown, present(focus.expanded), 1),
  ];
  const inside = new Uint8Array(shown.nodes.length);
  for (const { nodes } of parts) for (const id of nodes) inside[table.nodePositions.get(id) ?? -1] = 1;
  return inside;
};

/** No edge is left hanging: one is kept only with both of its ends. */
const keepBetween = (table: FilterTable, nodes: Uint8Array, edges: Uint8Array): void => {
  edges.forEach((kept, edge) => {
    if (kept === 1 && (nodes[at(table.source, edge)] !== 1 || nodes[at(table.target, edge)] !== 1))
      edges[edge] = 0;
  });
};
