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
 * Paints one of our own canvases in the same frame in which Cytoscape paints its own, so that the two always match: once a
 * frame at most, and only when the camera, a node, the size or the painting itself has changed. Returns a function that
 * paints at once, for changes to this layer alone.
 */
export function useLayer(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  paint: (context: CanvasRenderingContext2D, viewport: Viewport) => void,
): () => void {
  const latest = useRef<() => void>(() => {});
  const painted = useRef<Painted | null>(null);

  useLayoutEffect(() => {
    const layer = canvas.current;
    const context = canDraw() ? layer?.getContext('2d') : null;
    if (cy === null || !layer || !context) return;
    const draw = () => {
      const viewport = {
        zoom: cy.zoom(),
        pan: { ...cy.pan() },
        width: layer.clientWidth,
        height: layer.clientHeight,
      };
      const ratio = window.devicePixelRatio;
      painted.current = { paint, viewport, ratio };
      clearLayer(layer, context, viewport, ratio);
      paint(context, viewport);
    };
    const drawChanged = () => {
      const before = painted.current;
      const isSame =
        before !== null &&
        before.paint === paint &&
        before.ratio === window.devicePixelRatio &&
        before.viewport.zoom === cy.zoom() &&
        before.viewport.pan.x === cy.pan().x &&
        before.viewport.pan.y === cy.pan().y &&
        before.viewport.width === layer.clientWidth &&
        before.viewport.height === layer.clientHeight;
      if (!isSame) draw();
    };
    const moved = () => {
      painted.current = null;
    };
    latest.current = draw;
    // Cytoscape asks for each frame in the one before, so that its drawing comes first.
    const request = requestAnimationFrame(drawChanged);
    cy.on('position', moved);
    cy.on('render', drawChanged);
    return () => {
      cancelAnimationFrame(request);
      cy.off('position', moved);
      cy.off('render', drawChanged);
      latest.current = () => {};
    };
  }, [cy, canvas, paint]);

  return useCallback(() => latest.current(), []);
}

/** What a layer shows. */
interface Painted {
  readonly paint: unknown;
  readonly viewport: Viewport;
  readonly ratio: number;
}

function clearLayer(
  layer: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height }: Viewport,
  ratio: number,
): void {
  if (layer.width !== Math.round(width * ratio) || layer.height !== Math.round(height * ratio)) {
    layer.width = Math.round(width * ratio);
    layer.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
