import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

const restMs = 120;

/** The zoom at which the camera came to rest; panning does not change it. null before there is a camera. */
export function useSettledZoom(cy: Core | null): number | null {
  const [zoom, setZoom] = useState<number | null>(null);

  useEffect(() => {
    if (cy === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setZoom(cy.zoom()), restMs);
    };
    setZoom(cy.zoom());
    cy.on('zoom', settle);
    return () => {
      clearTimeout(timer);
      cy.off('zoom', settle);
    };
  }, [cy]);

  return zoom;
}
