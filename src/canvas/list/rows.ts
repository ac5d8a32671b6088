import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';

/** One option of the list: a node, or a link; `from` is the node whose links are listed, null where all are. */
export type ListRow =
  | { readonly kind: 'node'; readonly key: string; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly key: string; readonly id: EdgeId; readonly from: NodeId | null };

/** All nodes and all links in the order in which they are listed. */
interface ListOrder {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** Nodes by their names, links by their sentences, as the language sorts them. */
export function orderAll(index: GraphIndex, language: Language): ListOrder {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = <Id>(ids: readonly (readonly [Id, string])[]): readonly Id[] =>
    ids.toSorted(([, a], [, b]) => compare(a, b)).map(([id]) => id);
  return {
    nodes: sorted(index.graph.nodes.map((node) => [node.id, nameOf(node, language)] as const)),
    edges: sorted(
      index.graph.edges.map((edge) => [edge.id, claimOf(index, edge, language).sentence] as const),
    ),
  };
}

/** What is listed: all that is visible, nodes first; or, at a node, its links by the names of their other ends. */
export function rowsAt(
  index: GraphIndex,
  { nodes, edges }: VisibleGraph,
  order: ListOrder,
  at: NodeId | null,
): readonly ListRow[] {
  if (at === null) {
    return [
      ...order.nodes.filter((id) => nodes.has(id)).map(rowOfNode),
      ...order.edges.filter((id) => edges.has(id)).map((id) => rowOfEdge(id, null)),
    ];
  }
  const places = new Map(order.nodes.map((id, place) => [id, place]));
  const placeOf = (id: EdgeId): number => places.get(otherEnd(index, id, at)) ?? 0;
  return index
    .edgesOf(at)
    .filter(({ id }) => edges.has(id))
    .map(({ id }) => id)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((id) => rowOfEdge(id, at));
}

/** The end of a link that is not the given node; of a loop the node itself. */
export function otherEnd(index: GraphIndex, edge: EdgeId, end: NodeId): NodeId {
  const { source, target } = index.edge(edge);
  return source === end ? target : source;
}

export const rowOfNode = (id: NodeId): ListRow => ({ kind: 'node', key: id, id });

/** The colon distinguishes a link's key from a node's, as in the page's address. */
export const rowOfEdge = (id: EdgeId, from: NodeId | null): ListRow => ({
  kind: 'edge',
  key: `:${id}`,
  id,
  from,
});
