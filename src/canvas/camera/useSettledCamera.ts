import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { PictureCamera } from '../../drawing/graph/framing.ts';

const restMs = 120;

/** Where the camera came to rest, and how large the canvas was then; null as long as there is no camera. */
export function useSettledCamera(cy: Core | null): PictureCamera | null {
  const [camera, setCamera] = useState<PictureCamera | null>(null);

  useEffect(() => {
    if (cy === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      const { x, y } = cy.pan();
      const now = { zoom: cy.zoom(), pan: { x, y }, width: cy.width(), height: cy.height() };
      setCamera((last) => (last !== null && isSame(last, now) ? last : now));
    };
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(note, restMs);
    };
    note();
    cy.on('viewport resize', settle);
    return () => {
      clearTimeout(timer);
      cy.off('viewport resize', settle);
    };
  }, [cy]);

  return camera;
}

const isSame = (a: PictureCamera, b: PictureCamera): boolean =>
  a.zoom === b.zoom &&
  a.pan.x === b.pan.x &&
  a.pan.y === b.pan.y &&
  a.width === b.width &&
  a.height === b.height;
