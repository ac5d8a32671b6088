import type { EdgeId, NodeId } from '../basics/ids.ts';

/** What selection and pointer highlight. Nothing here is ever hidden: only filters hide. */
export interface Emphasis {
  /** What the rest fades behind: nothing, one or more nodes, one link, or a chain of links. */
  readonly subject: 'none' | 'nodes' | 'link' | 'chain';
  readonly litNodes: ReadonlySet<NodeId>;
  readonly litEdges: ReadonlySet<EdgeId>;
  /** Nodes with the ink ring and the marker ring. */
  readonly ringed: ReadonlySet<NodeId>;
  /** The link with the marker under it. */
  readonly marked: EdgeId | null;
  /**
   * Further links with the marker under them: those of the open chain, in order, or those that are being read or
   * gathered.
   */
  readonly path: readonly EdgeId[];
  readonly pointedNode: NodeId | null;
  readonly pointedEdge: EdgeId | null;
  /** What the visible words of the open article name and prove: gently highlighted. */
  readonly read?: OnScreen;
}

/** What the words that an open article shows at the moment name and prove. */
export interface OnScreen {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/** Always the same object, so that what is derived from it is kept while filters change. */
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
