import type { Core } from 'cytoscape';
import { useCallback, useRef } from 'react';
import { paintHung, paintShapes } from '../../drawing/canvas2d.ts';
import type { Box } from '../../drawing/geometry.ts';
import type { ShownLabel } from '../../drawing/graph/labels.ts';
import { listOverlay, overlayLayers } from '../../drawing/graph/overlay.ts';
import { pencilMarks } from '../../drawing/graph/pencilMarks.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { isClear } from '../../drawing/graph/textRoom.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { useAppStore } from '../../store/react.tsx';
import type { Arranged } from '../../ui/hooks/useArrangement.ts';
import { useText } from '../../ui/language.tsx';
import { pictureMessages } from '../../ui/pictureMessages.ts';
import { useLayer, type Viewport } from './useLayer.ts';
import type { ShownTexts } from './useTexts.ts';

interface OverlayProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly texts: ShownTexts;
  readonly coversOf: () => readonly Box[];
  readonly arranged: Arranged;
  readonly places: GraphPlaces;
}

/** Names, codes, relation words and rings, above Cytoscape's picture; it lets the pointer through. */
export function Overlay({ cy, scene, palette, texts, coversOf, arranged, places }: OverlayProps) {
  const words = useText(pictureMessages).decoration;
  const pinned = useAppStore((state) => state.session.moved[arranged.key]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, viewport: Viewport) => {
      const { drawn } = arranged;
      if (drawn !== null) {
        const { decoration } = drawn.arrangement;
        const { nodes } = scene.visible;
        paintShapes(
          context,
          drawn.parts.decorationWords(decoration, viewport, palette, nodes, words, measureText),
        );
      }
      const shown = { ...texts, labels: clearLabels(texts, scene, viewport, coversOf()) };
      const picture = { scene, palette, texts: shown, pinned, places, measure: measureText };
      paintHung(context, pencilMarks(scene, places, palette, viewport.zoom), viewport);
      const overlay = listOverlay(picture, viewport.zoom);
      for (const layer of overlayLayers) paintHung(context, overlay[layer], viewport);
    },
    [scene, palette, texts, coversOf, arranged, words, pinned, places],
  );
  useLayer(cy, canvas, paint);
  return <canvas ref={canvas} className="pointer-events-none absolute inset-0 size-full" />;
}

/** A name that the frame would cut, or that lies under a tool, is hidden until it is clear, unless it must be shown. */
const clearLabels = (
  { labels, boxes, zoom }: ShownTexts,
  { emphasis, cursor }: Scene,
  viewport: Viewport,
  covers: readonly Box[],
): readonly ShownLabel[] =>
  labels.filter(({ id }, n) => {
    const box = boxes[n];
    if (box === undefined || emphasis.ringed.has(id) || emphasis.pointedNode === id || cursor === id)
      return true;
    return isClear(box, zoom, viewport, covers);
  });
