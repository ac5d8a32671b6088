import type { Core } from 'cytoscape';
import { type Framing, zoomLimits } from '../../drawing/graph/framing.ts';
import { wantsLessMotion } from '../../ui/media.ts';

const flightMs = 450;
const stepMs = 120;

/** Flies the camera; at once for readers who want less motion. */
export function fly(cy: Core, { zoom, pan }: Framing, durationMs = flightMs): void {
  cy.stop(true);
  if (wantsLessMotion()) cy.viewport({ zoom, pan: { ...pan } });
  else cy.animate({ zoom, pan: { ...pan } }, { duration: durationMs, easing: 'ease-out-cubic' });
}

/** Zooms around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  const zoom = Math.min(Math.max(cy.zoom() * factor, zoomLimits.least), zoomLimits.most);
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const scale = zoom / cy.zoom();
  const pan = cy.pan();
  const moved = {
    x: middle.x - (middle.x - pan.x) * scale,
    y: middle.y - (middle.y - pan.y) * scale,
  };
  fly(cy, { zoom, pan: moved }, stepMs);
}
