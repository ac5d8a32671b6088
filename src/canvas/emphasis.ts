import type { VisibleGraph } from '../domain/filter.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { EdgeId, NodeId } from '../domain/ids.ts';
import type { Pointed } from '../store/session.ts';
import type { Selection } from '../store/view.ts';

/** What selection and pointer bring forward. Nothing here is ever hidden: that is the filters' doing. */
export interface Emphasis {
  /** What the rest fades for: nothing, one or more nodes, or one link. */
  readonly subject: 'none' | 'nodes' | 'link';
  readonly litNodes: ReadonlySet<NodeId>;
  readonly litEdges: ReadonlySet<EdgeId>;
  /** Nodes with the ink ring and the marker ring. */
  readonly ringed: ReadonlySet<NodeId>;
  /** The link with the marker under it. */
  readonly marked: EdgeId | null;
  readonly pointedNode: NodeId | null;
  readonly pointedEdge: EdgeId | null;
}

/** Works out what is lit. What the pointer is on comes before what is selected; a pointed link fades nothing. */
export function findEmphasis(
  index: GraphIndex,
  visible: VisibleGraph,
  selection: Selection,
  pointed: Pointed | null,
): Emphasis {
  const pointedNode = pointed?.kind === 'node' && visible.nodes.has(pointed.id) ? pointed.id : null;
  const pointedEdge = pointed?.kind === 'edge' && visible.edges.has(pointed.id) ? pointed.id : null;
  const marked = selection.kind === 'edge' && visible.edges.has(selection.id) ? selection.id : null;
  const chosen = selection.kind === 'nodes' ? selection.ids.filter((id) => visible.nodes.has(id)) : [];
  const ringed = new Set(marked === null ? chosen : endsOf(index, marked));
  const lit =
    pointedNode !== null ? litAround(index, visible, [pointedNode]) : litBy(index, visible, chosen, marked);
  if (lit.subject !== 'none') {
    for (const id of ringed) lit.nodes.add(id);
    if (marked !== null) lit.edges.add(marked);
    if (pointedEdge !== null) {
      lit.edges.add(pointedEdge);
      for (const id of endsOf(index, pointedEdge)) lit.nodes.add(id);
    }
  }
  return {
    subject: lit.subject,
    litNodes: lit.nodes,
    litEdges: lit.edges,
    ringed,
    marked,
    pointedNode,
    pointedEdge,
  };
}

interface Lit {
  readonly subject: Emphasis['subject'];
  readonly nodes: Set<NodeId>;
  readonly edges: Set<EdgeId>;
}

function litBy(
  index: GraphIndex,
  visible: VisibleGraph,
  chosen: readonly NodeId[],
  marked: EdgeId | null,
): Lit {
  if (marked !== null) {
    return { subject: 'link', nodes: new Set(endsOf(index, marked)), edges: new Set([marked]) };
  }
  return litAround(index, visible, chosen);
}

/** The nodes, their visible links and what is at the other end of these. */
function litAround(index: GraphIndex, visible: VisibleGraph, ids: readonly NodeId[]): Lit {
  const nodes = new Set(ids);
  const edges = new Set<EdgeId>();
  for (const id of ids) {
    for (const edge of index.edgesOf(id)) {
      if (!visible.edges.has(edge.id)) continue;
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { subject: ids.length > 0 ? 'nodes' : 'none', nodes, edges };
}

function endsOf(index: GraphIndex, id: EdgeId): readonly NodeId[] {
  const { source, target } = index.edge(id);
  return [source, target];
}
