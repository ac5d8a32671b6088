import type { Core } from 'cytoscape';
import { type Framing, zoomLimits } from '../../drawing/graph/framing.ts';

const flightMs = 450;
const stepMs = 120;

/** Whether the reader wants no motion. */
export const prefersStillness = (): boolean =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** Flies the camera; at once for readers who want no motion. */
export function fly(cy: Core, { zoom, pan }: Framing, durationMs = flightMs): void {
  cy.stop(true);
  if (prefersStillness()) cy.viewport({ zoom, pan: { ...pan } });
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
