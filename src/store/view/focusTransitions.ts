import type { NodeId } from '../../domain/basics/ids.ts';
import { applyFilters, type VisibleGraph } from '../../domain/filter/filter.ts';
import { type Focus, isWhole, type Scope, wholeScope } from '../../domain/filter/focus.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { type Depth, neighbourhood } from '../../domain/graph/neighbourhood.ts';
import { selectNodes } from './transitions.ts';
import type { View } from './view.ts';

/*
 * The changes to which part of the graph is in focus. As in `transitions.ts`, a change without effect returns the same
 * view.
 */

/** What the view hides besides its filters. */
export const scopeOf = ({ focus, hidden }: Pick<View, 'focus' | 'hidden'>): Scope =>
  isWhole({ focus, hidden }) ? wholeScope : { focus, hidden };

/** The nodes to which keys for the neighbourhood apply: those selected, the ends of the selected edge; or none. */
export const subjectsOf = (view: View, index: GraphIndex): readonly NodeId[] => {
  const { selection } = view;
  if (selection.kind === 'nodes') return selection.ids;
  if (selection.kind === 'none') return [];
  const { source, target } = index.edge(selection.id);
  return source === target ? [source] : [source, target];
};

/**
 * Lights the neighbourhood of that depth around the nodes and fades the rest; the same request again undoes it. An
 * isolated part gets that depth instead. A depth of one around selected nodes is what a selection lights anyway.
 */
export const lightAround = (view: View, ids: readonly NodeId[], depth: Depth): View => {
  const { focus, selection } = view;
  if (focus?.isolated) return focus.depth === depth ? view : { ...view, focus: { ...focus, depth } };
  if (ids.length === 0) return view;
  const same = focus !== null && focus.depth === depth && sameNodes(focus.around, ids);
  const plain = depth === 1 && selection.kind === 'nodes' && sameNodes(selection.ids, ids);
  if (same || plain) return leaveFocus(view);
  return { ...view, focus: { around: [...ids], depth, isolated: false, expanded: [] } };
};

/** Shows only the neighbourhood of the nodes: as deep as it was lit, else one step. */
export const isolate = (view: View, ids: readonly NodeId[]): View => {
  const { focus } = view;
  if (ids.length === 0) return view;
  const depth = focus !== null && sameNodes(focus.around, ids) ? focus.depth : 1;
  const next: Focus = { around: [...ids], depth, isolated: true, expanded: [] };
  return JSON.stringify(next) === JSON.stringify(focus) ? view : { ...view, focus: next };
};

/** Ends lighting and isolation. */
export const leaveFocus = (view: View): View => (view.focus === null ? view : { ...view, focus: null });

/** Adds the direct neighbours of the nodes to the isolated part. Without effect where that brings nothing in. */
export const expand = (view: View, index: GraphIndex, ids: readonly NodeId[]): View => {
  const { focus } = view;
  if (!focus?.isolated) return view;
  const added = ids.filter((id) => !focus.expanded.includes(id));
  if (added.length === 0) return view;
  const grown: View = { ...view, focus: { ...focus, expanded: [...focus.expanded, ...added] } };
  return countShown(grown, index) > countShown(view, index) ? grown : view;
};

const countShown = (view: View, index: GraphIndex): number => {
  const { nodes, edges } = applyFilters(index, view.filters, scopeOf(view));
  return nodes.size + edges.size;
};

/** Hides nodes and their links by hand; they are no longer selected, nor the middle of the focus. */
export const hideNodes = (view: View, index: GraphIndex, ids: readonly NodeId[]): View => {
  const hidden = [...new Set([...view.hidden, ...ids])];
  if (hidden.length === view.hidden.length) return view;
  const gone = new Set(hidden);
  const stays = (id: NodeId) => !gone.has(id);
  const { selection, focus } = view;
  const kept = selection.kind === 'nodes' ? selection.ids.filter(stays) : [];
  const losesEdge = selection.kind === 'edge' && !subjectsOf(view, index).every(stays);
  const around = focus?.around.filter(stays) ?? [];
  const bounded: View = {
    ...view,
    hidden,
    focus: focus && around.length > 0 ? { ...focus, around, expanded: focus.expanded.filter(stays) } : null,
  };
  return selection.kind === 'nodes' || losesEdge ? selectNodes(bounded, kept) : bounded;
};

/** Shows the nodes again that were hidden by hand. */
export const showHidden = (view: View): View => (view.hidden.length === 0 ? view : { ...view, hidden: [] });

/** Adds the nodes' visible neighbours to the selection. */
export const selectNeighbours = (
  view: View,
  index: GraphIndex,
  visible: VisibleGraph,
  ids: readonly NodeId[],
): View => {
  const { nodes } = neighbourhood(index, (id) => visible.edges.has(id), ids, 1);
  return selectNodes(view, [...nodes]);
};

/** Whether two lists without repetitions hold the same nodes, in any order. */
export const sameNodes = (a: readonly NodeId[], b: readonly NodeId[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
