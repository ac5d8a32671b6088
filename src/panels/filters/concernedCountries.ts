import type { NodeId } from '../../domain/basics/ids.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';

/**
 * The countries that something shown concerns, even if no remaining passage names them: a link of 2015 that concerns
 * Morocco keeps Morocco available, though the sentences that name it are from other years.
 */
export function concernedCountries(index: GraphIndex, visible: VisibleGraph): ReadonlySet<NodeId> {
  const concerned = new Set<NodeId>();
  for (const id of visible.nodes) {
    const node = index.node(id);
    if (node.type === 'country') concerned.add(id);
    for (const country of node.countries) concerned.add(country);
  }
  for (const id of visible.edges.keys())
    for (const country of index.edge(id).countries) concerned.add(country);
  return concerned;
}
