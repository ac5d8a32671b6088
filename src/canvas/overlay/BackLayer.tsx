import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Arranged } from '../places/useArrangement.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { paintBack } from './paintBack.ts';
import type { ShownRegion } from './regions.ts';
import { useLayer, type Viewport } from './useLayer.ts';

interface BackLayerProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly regions: readonly ShownRegion[];
  readonly arranged: Arranged;
  readonly places: Places;
}

const drawingMs = 200;
const selectedWidthPx = 15;
const chainWidthPx = 11;

/** Regions and the marker of the selected link, or of a chain's, below Cytoscape's picture. */
export function BackLayer({ cy, scene, palette, regions, arranged, places }: BackLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(1);
  const { index, visible } = scene;
  const { marked, path } = scene.selected;
  const marks = useMemo(() => {
    const ids = marked === null || path.length > 0 ? path : [marked];
    const widthPx = path.length > 0 ? chainWidthPx : selectedWidthPx;
    return ids.map((id) => ({
      id,
      widthPx,
      broken: standsOutsideArticle(index, index.edge(id), visible.edges.get(id) ?? []),
    }));
  }, [index, visible, marked, path]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) => {
      const markers = marks.map(({ id, widthPx, broken }) => ({
        curve: places.curveOf(id),
        drawn: drawn.current,
        broken,
        widthPx,
      }));
      arranged.drawn?.parts.paintGuide(
        context,
        viewport,
        arranged.drawn.arrangement.guide,
        palette,
        visible.nodes,
      );
      paintBack(context, viewport, { palette, regions, markers, ...places });
    },
    [palette, regions, arranged, visible.nodes, places, marks],
  );
  const drawnFor = marks.map(({ id }) => id).join('\n');
  const repaint = useLayer(cy, canvas, paint);

  useEffect(() => {
    if (drawnFor === '' || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;
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
  }, [drawnFor, repaint]);

  return <canvas ref={canvas} className="absolute inset-0 size-full" />;
}
