import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { canDraw } from '../../drawing/canDraw.ts';
import type { Point } from '../../drawing/geometry.ts';

/** The graph's position on the screen: screen = model × zoom + pan, in CSS pixels of the canvas. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/**
 * Paints one of our own canvases in the same frame in which Cytoscape paints its own, so that the two always match.
 * Returns a function that paints at once, for changes to this layer alone.
 */
export function useLayer(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  paint: (context: CanvasRenderingContext2D, viewport: Viewport) => void,
): () => void {
  const latest = useRef<() => void>(() => {});

  useLayoutEffect(() => {
    const layer = canvas.current;
    const context = canDraw() ? layer?.getContext('2d') : null;
    if (cy === null || !layer || !context) return;
    const draw = () => {
      const viewport = {
        zoom: cy.zoom(),
        pan: cy.pan(),
        width: layer.clientWidth,
        height: layer.clientHeight,
      };
      clearLayer(layer, context, viewport);
      paint(context, viewport);
    };
    latest.current = draw;
    draw();
    cy.on('render', draw);
    return () => {
      cy.off('render', draw);
      latest.current = () => {};
    };
  }, [cy, canvas, paint]);

  return useCallback(() => latest.current(), []);
}

function clearLayer(
  layer: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height }: Viewport,
): void {
  const ratio = window.devicePixelRatio;
  if (layer.width !== Math.round(width * ratio) || layer.height !== Math.round(height * ratio)) {
    layer.width = Math.round(width * ratio);
    layer.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
