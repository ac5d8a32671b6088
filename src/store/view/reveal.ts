import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { applyFilters, type Filters } from '../../domain/filter/filter.ts';
import { reveal, revealEdge } from '../../domain/filter/whyHidden.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { scopeOf } from './focusTransitions.ts';
import { setFilters } from './transitions.ts';
import type { View } from './view.ts';

/**
 * The view changed just enough for the node to show: filters give way as in `reveal`, it is no longer hidden by hand,
 * and an isolated part is extended by it and its neighbours. The same view when it shows already.
 */
export const revealNode = (view: View, index: GraphIndex, id: NodeId): View =>
  widen(view, index, reveal(index, view.filters, id), [id]);

/** As `revealNode`, for an edge with both of its ends. */
export const revealLink = (view: View, index: GraphIndex, id: EdgeId): View => {
  const { source, target } = index.edge(id);
  return widen(view, index, revealEdge(index, view.filters, id), [source, target]);
};

const widen = (view: View, index: GraphIndex, filters: Filters, ids: readonly NodeId[]): View => {
  const filtered = setFilters(view, filters);
  const hidden = filtered.hidden.filter((id) => !ids.includes(id));
  const shown = hidden.length === filtered.hidden.length ? filtered : { ...filtered, hidden };
  const { focus } = shown;
  if (!focus?.isolated) return shown;
  const { nodes } = applyFilters(index, shown.filters, scopeOf(shown));
  const missing = ids.filter((id) => !nodes.has(id));
  if (missing.length === 0) return shown;
  return { ...shown, focus: { ...focus, expanded: [...focus.expanded, ...missing] } };
};
