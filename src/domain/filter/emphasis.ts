import type { EdgeId, NodeId } from '../basics/ids.ts';

/** What selection and pointer bring forward. Nothing here is ever hidden: that is the filters' doing. */
export interface Emphasis {
  /** What the rest fades for: nothing, one or more nodes, one link, or a chain of links. */
  readonly subject: 'none' | 'nodes' | 'link' | 'chain';
  readonly litNodes: ReadonlySet<NodeId>;
  readonly litEdges: ReadonlySet<EdgeId>;
  /** Nodes with the ink ring and the marker ring. */
  readonly ringed: ReadonlySet<NodeId>;
  /** The link with the marker under it. */
  readonly marked: EdgeId | null;
  /** Further links with the marker under them: of the chain that is looked at, in order, or those that are read or gathered. */
  readonly path: readonly EdgeId[];
  readonly pointedNode: NodeId | null;
  readonly pointedEdge: EdgeId | null;
  /** What the words in sight of the open article name and prove: gently brought forward beside the rest. */
  readonly read?: OnScreen;
}

/** What the words name and prove that an open article shows just now. */
export interface OnScreen {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/** One and the same each time: what is worked out for it stays as it is while filters change. */
export const nothingLit: Emphasis = {
  subject: 'none',
  litNodes: new Set(),
  litEdges: new Set(),
  ringed: new Set(),
  marked: null,
  path: [],
  pointedNode: null,
  pointedEdge: null,
};
