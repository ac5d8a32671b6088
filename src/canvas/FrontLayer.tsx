import type { Core } from 'cytoscape';
import { useCallback, useRef } from 'react';
import type { Palette } from '../drawing/palette.ts';
import { paintFront } from './paintFront.ts';
import type { Scene } from './scene.ts';
import { useLayer, type Viewport } from './useLayer.ts';
import type { Places } from './usePlaces.ts';
import type { ShownTexts } from './useTexts.ts';

interface FrontLayerProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly texts: ShownTexts;
  readonly places: Places;
}

/** Names, codes, relation words and rings, above Cytoscape's picture; the pointer goes through. */
export function FrontLayer({ cy, scene, palette, texts, places }: FrontLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) =>
      paintFront(context, viewport, { scene, palette, texts, ...places }),
    [scene, palette, texts, places],
  );
  useLayer(cy, canvas, paint);
  return <canvas ref={canvas} className="pointer-events-none absolute inset-0 size-full" />;
}
