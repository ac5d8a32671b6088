import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Pointed, Selection } from '../../domain/basics/selection.ts';
import { type Chain, nodesOfChain } from '../../domain/chains/chain.ts';
import { type Emphasis, nothingLit } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { Focus } from '../../domain/filter/focus.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { neighbourhood } from '../../domain/graph/neighbourhood.ts';

/** A chain highlights itself and rings its ends; what the pointer is on is lit too. */
export function findChainEmphasis(
  index: GraphIndex,
  visible: VisibleGraph,
  chain: Chain,
  pointed: Pointed | null,
): Emphasis {
  const nodes = nodesOfChain(chain);
  const path = chain.steps.map(({ edge }) => edge.id);
  const pointedNode = pointed?.kind === 'node' && visible.nodes.has(pointed.id) ? pointed.id : null;
  const pointedEdge = pointed?.kind === 'edge' && visible.edges.has(pointed.id) ? pointed.id : null;
  const litNodes = new Set(pointedNode === null ? nodes : [...nodes, pointedNode]);
  const litEdges = new Set(pointedEdge === null ? path : [...path, pointedEdge]);
  if (pointedEdge !== null) for (const id of endsOf(index, pointedEdge)) litNodes.add(id);
  const ringed = new Set(nodes.filter((_, at) => at === 0 || at === nodes.length - 1));
  return { subject: 'chain', litNodes, litEdges, ringed, marked: null, path, pointedNode, pointedEdge };
}

/**
 * Computes what is lit. What the pointer is on takes precedence over what is selected; a link under the pointer fades
 * nothing.
 */
export function findEmphasis(
  index: GraphIndex,
  visible: VisibleGraph,
  selection: Selection,
  pointed: Pointed | null,
  focus: Focus | null = null,
): Emphasis {
  const pointedNode = pointed?.kind === 'node' && visible.nodes.has(pointed.id) ? pointed.id : null;
  const pointedEdge = pointed?.kind === 'edge' && visible.edges.has(pointed.id) ? pointed.id : null;
  const looked = selection.kind === 'edge' ? selection.id : selection.kind === 'nodes' && selection.link?.id;
  const marked = looked && visible.edges.has(looked) ? looked : null;
  const chosen = selection.kind === 'nodes' ? selection.ids.filter((id) => visible.nodes.has(id)) : [];
  const ringed = new Set(marked === null ? chosen : [...chosen, ...endsOf(index, marked)]);
  const lit =
    pointedNode !== null
      ? litAround(index, visible, [pointedNode])
      : litBy(index, visible, chosen, marked, focus);
  if (lit.subject === 'none' && pointedEdge === null) return nothingLit;
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
    path: [],
    pointedNode,
    pointedEdge,
  };
}

/**
 * Puts the marker under further links and highlights them with their ends: those gathered in the table beside the
 * selected one, or those that the passage being read proves. Hidden links stay hidden.
 */
export function markLinks(
  index: GraphIndex,
  visible: VisibleGraph,
  emphasis: Emphasis,
  links: readonly EdgeId[],
  /** Whether everything else fades, because these links are the answer to a question. */
  fades = false,
): Emphasis {
  const path = links.filter((id) => visible.edges.has(id));
  if (path.length === 0) return emphasis;
  const ends = path.flatMap((id) => endsOf(index, id));
  return {
    ...emphasis,
    ...(fades && emphasis.subject === 'none' && { subject: 'nodes' }),
    path,
    litEdges: new Set([...emphasis.litEdges, ...path]),
    litNodes: new Set([...emphasis.litNodes, ...ends]),
    ringed: new Set([...emphasis.ringed, ...ends]),
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
  focus: Focus | null,
): Lit {
  const middle = focus?.around.filter((id) => visible.nodes.has(id)) ?? [];
  const isMeant = focus !== null && (!focus.isolated || focus.around.join() === chosen.join());
  if (isMeant && middle.length > 0) return litAround(index, visible, middle, focus.depth);
  if (marked !== null) {
    return { subject: 'link', nodes: new Set(endsOf(index, marked)), edges: new Set([marked]) };
  }
  return litAround(index, visible, chosen);
}

/** The nodes, and everything within that many steps over visible links, with these links. */
function litAround(index: GraphIndex, visible: VisibleGraph, ids: readonly NodeId[], depth = 1): Lit {
  const { nodes, edges } = neighbourhood(index, (id) => visible.edges.has(id), ids, depth);
  return { subject: ids.length > 0 ? 'nodes' : 'none', nodes: new Set(nodes), edges: new Set(edges) };
}

function endsOf(index: GraphIndex, id: EdgeId): readonly NodeId[] {
  const { source, target } = index.edge(id);
  return [source, target];
}
