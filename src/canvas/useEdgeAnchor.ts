import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect } from 'react';
import type { EdgeId } from '../domain/basics/ids.ts';
import { canDraw } from '../drawing/canDraw.ts';
import type { Point } from '../drawing/geometry.ts';
import { useAnchors } from '../ui/anchors.tsx';

/**
 * Positions an element at the middle of the selected link, where Cytoscape last drew it, so that what is connected to
 * it moves with the picture; hidden when the middle lies outside the frame.
 */
export function useEdgeAnchor(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  marked: EdgeId | null,
): void {
  const anchors = useAnchors();

  useLayoutEffect(() => {
    if (anchors === null || cy === null || marked === null || !canDraw()) return;
    let drawnAt: Point | null = null;
    const read = (): void => {
      drawnAt = cy.getElementById(marked).edges()[0]?.renderedMidpoint() ?? null;
    };
    const follow = (): void => {
      read();
      anchors.moved();
    };
    read();
    const leave = anchors.register('edge', () => {
      const box = frame.current?.getBoundingClientRect();
      // It cannot be seen behind another display.
      const isBehind = frame.current?.closest('[inert]') !== null;
      if (!box || drawnAt === null || isBehind) return null;
      const { x, y } = drawnAt;
      // The middle of a link that was never drawn is not a number: then no comparison holds.
      if (!(x >= 0 && y >= 0 && x <= box.width && y <= box.height)) return null;
      const place = { x: x + box.left, y: y + box.top };
      return { left: place.x, right: place.x, top: place.y, bottom: place.y };
    });
    cy.on('render', follow);
    return () => {
      cy.off('render', follow);
      leave();
    };
  }, [anchors, cy, frame, marked]);
}
