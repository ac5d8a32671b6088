import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { useActions } from '../../store/react.tsx';
import type { MenuTarget } from '../../store/session/session.ts';

/** Opens the context menu of what is under the pointer: on a right click, or a long press of a finger. */
export function useContextMenu(cy: Core | null): void {
  const { open } = useActions();

  useEffect(() => {
    if (cy === null) return;
    const openMenu = (event: EventObject) => {
      const box = cy.container()?.getBoundingClientRect();
      const { x, y } = event.renderedPosition ?? { x: 0, y: 0 };
      open({ target: targetOf(event, cy), at: { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) } });
    };
    const hold = (event: EventObject) => {
      if (event.originalEvent?.type.startsWith('touch')) openMenu(event);
    };
    cy.on('cxttap', openMenu);
    cy.on('taphold', hold);
    return () => {
      cy.off('cxttap', openMenu);
      cy.off('taphold', hold);
    };
  }, [cy, open]);
}

function targetOf({ target }: EventObject, cy: Core): MenuTarget {
  if (target === cy) return { kind: 'background' };
  return target.isNode()
    ? { kind: 'node', id: target.id() as NodeId }
    : { kind: 'edge', id: target.id() as EdgeId };
}
