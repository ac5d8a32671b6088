import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { standsOutsideArticle } from './outsideArticle.ts';
import { paintBack } from './paintBack.ts';
import type { Palette } from './palette.ts';
import type { ShownRegion } from './regions.ts';
import type { Scene } from './scene.ts';
import { useLayer, type Viewport } from './useLayer.ts';
import type { Places } from './usePlaces.ts';

interface BackLayerProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly regions: readonly ShownRegion[];
  readonly places: Places;
}

const drawingMs = 200;

/** Regions and the marker of the selected link, below Cytoscape's picture. */
export function BackLayer({ cy, scene, palette, regions, places }: BackLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(1);
  const { index, visible } = scene;
  const { marked } = scene.selected;
  const broken = useMemo(
    () => marked !== null && standsOutsideArticle(index, index.edge(marked), visible.edges.get(marked) ?? []),
    [index, visible, marked],
  );
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) => {
      const marker = marked === null ? null : { curve: places.curveOf(marked), drawn: drawn.current, broken };
      paintBack(context, viewport, { palette, regions, marker, ...places });
    },
    [palette, regions, places, marked, broken],
  );
  const repaint = useLayer(cy, canvas, paint);

  useEffect(() => {
    if (marked === null || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;
    const start = performance.now();
    let request = 0;
    const step = (time: number) => {
      const part = Math.min(1, Math.max(0, (time - start) / drawingMs));
      drawn.current = 1 - (1 - part) ** 2;
      repaint();
      if (part < 1) request = requestAnimationFrame(step);
    };
    drawn.current = 0;
    request = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(request);
      drawn.current = 1;
    };
  }, [marked, repaint]);

  return <canvas ref={canvas} className="absolute inset-0 size-full" />;
}
