import type { Core } from 'cytoscape';
import { useCallback, useRef } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { useAppStore } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from '../messages.ts';
import type { Arranged } from '../places/useArrangement.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { paintFront } from './paintFront.ts';
import { useLayer, type Viewport } from './useLayer.ts';
import type { ShownTexts } from './useTexts.ts';

interface FrontLayerProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly texts: ShownTexts;
  readonly arranged: Arranged;
  readonly places: Places;
}

/** Names, codes, relation words and rings, above Cytoscape's picture; the pointer goes through. */
export function FrontLayer({ cy, scene, palette, texts, arranged, places }: FrontLayerProps) {
  const words = useText(messages).guide;
  const pinned = useAppStore((state) => state.session.moved[arranged.key]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) => {
      const { drawn } = arranged;
      drawn?.parts.paintGuideWords(
        context,
        viewport,
        drawn.arrangement.guide,
        palette,
        words,
        scene.visible.nodes,
      );
      paintFront(context, viewport, { scene, palette, texts, pinned, ...places });
    },
    [scene, palette, texts, arranged, words, pinned, places],
  );
  useLayer(cy, canvas, paint);
  return <canvas ref={canvas} className="pointer-events-none absolute inset-0 size-full" />;
}
