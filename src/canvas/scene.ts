import type { EdgeId, NodeId } from '../domain/basics/ids.ts';
import type { Language } from '../domain/basics/kinds.ts';
import type { Emphasis } from '../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';

/** All that decides what the canvas shows, apart from colours and camera. */
export interface Scene {
  readonly index: GraphIndex;
  readonly language: Language;
  /** What the filters leave, cut down to what was handed to Cytoscape. */
  readonly visible: VisibleGraph;
  /** What selection and pointer bring forward. */
  readonly emphasis: Emphasis;
  /** The same for the selection alone: labels keep the places that they have under it. */
  readonly selected: Emphasis;
  /** The node that the arrow keys have reached; null: none. */
  readonly cursor: NodeId | null;
}

/** Cuts what is visible down to what the canvas holds. */
export function restrictTo(
  visible: VisibleGraph,
  handed: { readonly nodes: readonly NodeId[]; readonly edges: readonly EdgeId[] },
): VisibleGraph {
  const edges = new Map<EdgeId, readonly number[]>();
  for (const id of handed.edges) {
    const evidence = visible.edges.get(id);
    if (evidence !== undefined) edges.set(id, evidence);
  }
  return { nodes: new Set(handed.nodes.filter((id) => visible.nodes.has(id))), edges };
}
