import type { Core } from 'cytoscape';
import { useEffect } from 'react';

/** A finger moves the picture wherever it starts, as on a map; only the mouse drags nodes. */
export function useFingers(cy: Core | null): void {
  useEffect(() => {
    const container = cy?.container();
    if (cy === null || !container) return;
    const tell = ({ pointerType }: PointerEvent) => {
      const isFinger = pointerType === 'touch';
      if (!isFinger && !cy.autoungrabify()) return;
      cy.autoungrabify(isFinger);
      cy.batch(() => {
        if (isFinger) cy.nodes().panify();
        else cy.nodes().unpanify();
      });
    };
    container.addEventListener('pointerdown', tell, true);
    return () => container.removeEventListener('pointerdown', tell, true);
  }, [cy]);
}
