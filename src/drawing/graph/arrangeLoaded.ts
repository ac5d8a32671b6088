import { arrange } from '../../domain/arrange/arrange.ts';
import { datesIn } from '../../domain/arrange/datesIn.ts';
import type { Arrangement, ArrangeNode } from '../../domain/arrange/types.ts';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Layout } from '../../domain/basics/layout.ts';
import { defaultFilters } from '../../domain/filter/filter.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { reachOf } from './reachOf.ts';

/**
 * Arranges everything that is loaded into the canvas, including hidden parts: filters then move nothing, and a link
 * leads to the same picture whatever was filtered before.
 */
export function arrangeLoaded(
  index: GraphIndex,
  { nodes, edges }: LoadedElements,
  layout: Exclude<Layout, { kind: 'map' }>,
): Arrangement {
  const daysOf = datesIn(index);
  const toArrange = (id: NodeId): ArrangeNode => {
    const { type, position } = index.node(id);
    return {
      id,
      type,
      radius: reachOf(index, id),
      home: position,
      days: daysOf(id),
      secondary: defaultFilters.hiddenTypes.includes(type),
    };
  };
  return arrange({ nodes: nodes.map(toArrange), links: edges.map((id) => index.edge(id)) }, layout);
}
