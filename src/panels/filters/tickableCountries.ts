import type { NodeId } from '../../domain/basics/ids.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { countriesOfEdge, countriesOfNode } from '../../domain/graph/countriesOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';

/**
 * The countries that something shown concerns, even if no remaining passage names them: a link of 2015 that concerns
 * Morocco keeps Morocco available, though the sentences that name it are from other years.
 */
export const tickableCountries = (index: GraphIndex, visible: VisibleGraph): ReadonlySet<NodeId> =>
  new Set([
    ...[...visible.nodes].flatMap((id) => countriesOfNode(index.node(id))),
    ...[...visible.edges.keys()].flatMap((id) => countriesOfEdge(index, index.edge(id))),
  ]);
