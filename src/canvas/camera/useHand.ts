import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';

interface Hand {
  /** Whether the reader is dragging or zooming: nothing flies then. */
  readonly isBusy: () => boolean;
}

/** A wheel does not signal its end: it counts as resting when it has not turned for this long. */
export const wheelRestMs = 200;

/** The reader's hand on the canvas: it stops a flying camera, and `onMove` is called when it has moved the camera. */
export function useHand(cy: Core | null, onMove: () => void): Hand {
  const isDown = useRef(false);
  const wheeledAt = useRef(Number.NEGATIVE_INFINITY);
  const moved = useEffectEvent(onMove);

  useEffect(() => {
    if (cy === null) return;
    const stop = () => {
      if (cy.animated()) cy.stop(true);
    };
    const down = () => {
      isDown.current = true;
      stop();
    };
    const up = () => {
      isDown.current = false;
    };
    const wheel = () => {
      wheeledAt.current = performance.now();
      stop();
    };
    const move = () => moved();
    const container = cy.container();
    cy.on('tapstart', down);
    cy.on('dragpan scrollzoom pinchzoom', move);
    container?.addEventListener('wheel', wheel, { capture: true, passive: true });
    const ends = ['pointerup', 'pointercancel', 'mouseup', 'touchend', 'touchcancel', 'blur'] as const;
    for (const end of ends) window.addEventListener(end, up, true);
    return () => {
      cy.off('tapstart', down);
      cy.off('dragpan scrollzoom pinchzoom', move);
      container?.removeEventListener('wheel', wheel, { capture: true });
      for (const end of ends) window.removeEventListener(end, up, true);
    };
  }, [cy]);

  return useMemo(
    () => ({ isBusy: () => isDown.current || performance.now() - wheeledAt.current < wheelRestMs }),
    [],
  );
}
