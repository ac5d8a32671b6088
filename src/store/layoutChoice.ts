import type { EdgeId, NodeId } from '../domain/basics/ids.ts';
import type { Layout, LayoutKind } from '../domain/basics/layout.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { AppState } from './appStore.ts';
import { visibleOf } from './selectors.ts';
import { subjectsOf } from './view/focusTransitions.ts';
import { setLayout } from './view/transitions.ts';

/**
 * The layout that a kind of layout means now: « around » is around what is selected (the ends of a selected edge), else
 * around the visible node with the most visible links; null: there is none.
 */
export const layoutOfKind = (state: AppState, kind: LayoutKind): Layout | null => {
  if (kind !== 'around') return { kind };
  const [first, ...others] = subjectsOf(state.view, state.index);
  const middle = first ?? bestConnected(state.index, visibleOf(state));
  return middle === null ? null : { kind, middle: [middle, ...others] };
};

/** Arranges the nodes in this way, as a step of its own. */
export const chooseLayout = (state: AppState, kind: LayoutKind): void => {
  const layout = layoutOfKind(state, kind);
  if (layout !== null) state.actions.changeView((view) => setLayout(view, layout));
};

const bestConnected = (
  index: GraphIndex,
  visible: { readonly nodes: ReadonlySet<NodeId>; readonly edges: ReadonlyMap<EdgeId, unknown> },
): NodeId | null => {
  let best: { readonly id: NodeId; readonly links: number } | null = null;
  for (const id of visible.nodes) {
    const links = index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;
    if (best === null || links > best.links) best = { id, links };
  }
  return best?.id ?? null;
};
