import type { NodeId } from '../../domain/basics/ids.ts';
import type { Pointed, Selection } from '../../domain/basics/selection.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';

export interface ItemState {
  readonly selected: boolean;
  /** The pointer or the keyboard is on it, or on the node that it is about, in any display. */
  readonly lit: boolean;
  /** Something else is selected, and this item is not related to it. */
  readonly faded: boolean;
}

/** The state of each item with regard to what is selected and pointed at. */
export function findItemStates(
  index: GraphIndex,
  visible: VisibleGraph,
  selection: Selection,
  pointed: Pointed | null,
): (item: TimelineItem) => ItemState {
  const related = relatedTo(index, visible, selection);
  return ({ subject }) => {
    if (subject.kind === 'node') {
      return {
        selected: selection.kind === 'nodes' && selection.ids.includes(subject.id),
        lit: pointed?.kind === 'node' && pointed.id === subject.id,
        faded: related !== null && !related.nodes.has(subject.id),
      };
    }
    const { id, source, target } = index.edge(subject.id);
    const isEdge = selection.kind === 'edge' && selection.id === id;
    return {
      selected: isEdge && subject.evidence.includes(selection.evidence),
      lit:
        pointed !== null &&
        (pointed.kind === 'edge' ? pointed.id === id : pointed.id === source || pointed.id === target),
      faded: related !== null && !isEdge && !related.ends.has(source) && !related.ends.has(target),
    };
  };
}

/** The nodes whose links are not faded, and the nodes that are not faded themselves; null: nothing is selected. */
function relatedTo(index: GraphIndex, visible: VisibleGraph, selection: Selection) {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'edge') {
    const { source, target } = index.edge(selection.id);
    return { ends: new Set<NodeId>(), nodes: new Set([source, target]) };
  }
  const neighbours = selection.ids.flatMap((id) =>
    index
      .edgesOf(id)
      .filter((edge) => visible.edges.has(edge.id))
      .flatMap(({ source, target }) => [source, target]),
  );
  return { ends: new Set(selection.ids), nodes: new Set([...selection.ids, ...neighbours]) };
}
