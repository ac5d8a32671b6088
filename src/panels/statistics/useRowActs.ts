import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { selectEdge, selectNodes, setDisplay } from '../../store/view/transitions.ts';
import type { View } from '../../store/view/view.ts';
import { matchesMedia } from '../../ui/media.ts';

/** What pointer and keyboard do to a line about a node or a link: the same as on the canvas. */
export function useRowActs(subject: Pointed) {
  const { selectNode, selectEdge: select, pointAt, open } = useActions();
  useEffect(() => () => pointAt(null), [pointAt]);
  return {
    onClick: ({ shiftKey }: MouseEvent) =>
      subject.kind === 'node' ? selectNode(subject.id, { add: shiftKey }) : select(subject.id),
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') pointAt(subject);
    },
    onPointerLeave: () => pointAt(null),
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) pointAt(subject);
    },
    onBlur: () => pointAt(null),
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      open({ target: subject, at: { x: event.clientX, y: event.clientY } });
    },
  };
}

/**
 * Switches to the graph with something selected and in view; where the graph is shown beside the display, selecting is
 * enough.
 */
export function useSeeInGraph() {
  const { changeView, lookAt } = useActions();
  const store = useStoreHandle();
  const show = (select: (view: View) => View, nodes: readonly NodeId[]) => {
    // A phone has no room for both.
    const beside = store.getState().view.split && !matchesMedia('(width < 45rem)');
    changeView((view) => (beside ? select(view) : setDisplay(select(view), 'graph')));
    lookAt(nodes);
  };
  return {
    seeNodes: (ids: readonly NodeId[]) => show((view) => selectNodes(view, ids), ids),
    see: (subject: Pointed) => {
      if (subject.kind === 'node') return show((view) => selectNodes(view, [subject.id]), [subject.id]);
      const { source, target } = store.getState().index.edge(subject.id);
      show((view) => selectEdge(view, subject.id), [source, target]);
    },
  };
}
