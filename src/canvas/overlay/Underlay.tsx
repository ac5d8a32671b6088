import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { paintShapes } from '../../drawing/canvas2d.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { ShownRegion } from '../../drawing/graph/regions.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { markedLinks, markerShapes, regionShapes } from '../../drawing/graph/underlay.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Arranged } from '../../ui/hooks/useArrangement.ts';
import { wantsLessMotion } from '../../ui/media.ts';
import { useLayer, type Viewport } from './useLayer.ts';

interface UnderlayProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly regions: readonly ShownRegion[];
  readonly arranged: Arranged;
  readonly places: GraphPlaces;
}

const drawingMs = 200;

/** Regions, and the marker of the selected link or of a chain's links, below Cytoscape's picture. */
export function Underlay({ cy, scene, palette, regions, arranged, places }: UnderlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(1);
  const { index, visible, selected } = scene;
  const links = useMemo(() => markedLinks({ index, visible, selected }), [index, visible, selected]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) =>
      paintShapes(context, [
        ...(arranged.drawn?.parts.decorationGround(
          arranged.drawn.arrangement.decoration,
          viewport,
          palette,
          visible.nodes,
        ) ?? []),
        ...regionShapes(regions, palette, viewport),
        ...markerShapes(links, places, palette, viewport, drawn.current),
      ]),
    [palette, regions, arranged, visible.nodes, places, links],
  );
  const drawnFor = links.map(({ id }) => id).join('\n');
  const repaint = useLayer(cy, canvas, paint);

  useEffect(() => {
    if (drawnFor === '' || wantsLessMotion()) return;
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
