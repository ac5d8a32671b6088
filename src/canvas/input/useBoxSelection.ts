import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { useActions } from '../../store/react.tsx';
import { selectNodes } from '../../store/view/transitions.ts';

/** Shift and drag on the background: the nodes in the rectangle are added to those selected, as one step. */
export function useBoxSelection(cy: Core | null): void {
  const { changeView } = useActions();

  useEffect(() => {
    if (cy === null) return;
    let inBox: NodeId[] = [];
    const collect = ({ target }: EventObject) => inBox.push(target.id() as NodeId);
    // Cytoscape reports what was in the box synchronously after it has reported that the box ended.
    const end = () =>
      queueMicrotask(() => {
        const found = inBox;
        inBox = [];
        if (found.length === 0) return;
        changeView((view) => {
          const { selection } = view;
          return selectNodes(view, [...(selection.kind === 'nodes' ? selection.ids : []), ...found]);
        });
      });
    cy.on('box', 'node', collect);
    cy.on('boxend', end);
    return () => {
      cy.off('box', 'node', collect);
      cy.off('boxend', end);
    };
  }, [cy, changeView]);
}
