import type { EdgeId, NodeId } from '../basics/ids.ts';
import type { GraphIndex } from './graphIndex.ts';

/** How many steps away from its middle a neighbourhood reaches. */
export type Depth = 1 | 2 | 3;

export const depths: readonly Depth[] = [1, 2, 3];

/** Nodes, and the links that were walked to reach them. */
interface Neighbourhood {
  readonly nodes: ReadonlySet<NodeId>;
  /** Links between two nodes of the rim are not walked: they lead no further. */
  readonly edges: ReadonlySet<EdgeId>;
}

/**
 * All that lies at most `depth` links away from the given nodes, in whichever direction the links point. Only links
 * that `isShown` are walked; the given nodes are always in it. Time: the links of the nodes that are nearer than `depth`.
 */
export function neighbourhood(
  index: GraphIndex,
  isShown: (id: EdgeId) => boolean,
  around: readonly NodeId[],
  depth: number,
): Neighbourhood {
  const nodes = new Set(around);
  const edges = new Set<EdgeId>();
  let rim: readonly NodeId[] = [...nodes];
  for (let step = 0; step < depth && rim.length > 0; step += 1) {
    const next: NodeId[] = [];
    for (const id of rim) {
      for (const edge of index.edgesOf(id)) {
        if (!isShown(edge.id)) continue;
        edges.add(edge.id);
        for (const end of [edge.source, edge.target]) {
          if (nodes.has(end)) continue;
          nodes.add(end);
          next.push(end);
        }
      }
    }
    rim = next;
  }
  return { nodes, edges };
}
