import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { drawPicture } from '../drawing/graph/drawPicture.ts';
import { boxAround, type PictureCamera } from '../drawing/graph/framing.ts';
import type { GraphPlaces } from '../drawing/graph/places.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import { setTexts } from '../drawing/graph/setTexts.ts';
import { measureText } from '../drawing/measureText.ts';
import { tokenPalette } from '../drawing/palette.ts';
import { useAppStore } from '../store/react.tsx';
import type { Arranged } from '../ui/hooks/useArrangement.ts';
import { useText } from '../ui/language.tsx';
import { pictureMessages } from '../ui/pictureMessages.ts';
import { offerPicture } from '../ui/pictures.ts';
import { namesOf } from './overlay/useTexts.ts';

/** Offers the graph as it stands on the screen as lines instead of pixels: sharp on paper, in the paper's own colours. */
export function usePrintedGraph(cy: Core, scene: Scene, places: GraphPlaces, { drawn }: Arranged): void {
  const choice = useAppStore((state) => state.view.labels);
  const words = useText(pictureMessages).decoration;
  useEffect(
    () =>
      offerPicture(() => {
        const camera = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
        if (camera.width === 0 || camera.height === 0) return null;
        const dense = getComputedStyle(document.documentElement).getPropertyValue('--font-dense').trim();
        const decoration = drawn?.arrangement.decoration;
        const arranged =
          drawn && decoration ? { decoration, regions: drawn.parts.typeRegions(decoration), words } : null;
        const texts = setTexts(scene, places, camera.zoom, dense, measureText, {
          ...namesOf(choice),
          ...(arranged && {
            regions: arranged.regions,
            kept: drawn?.parts.decorationBoxes(arranged.decoration, camera.zoom) ?? [],
          }),
        });
        const palette = { ...tokenPalette, dense };
        const picture = drawPicture({
          scene,
          places,
          palette,
          texts,
          camera,
          ...(arranged && { arranged }),
        });
        const viewBox = cropToNodes(scene, places, camera);
        return { ...picture, attributes: { ...picture.attributes, viewBox } };
      }),
    [cy, scene, places, choice, drawn, words],
  );
}

const marginPx = 70;

/** The part of the screen that has nodes, as a `viewBox`: paper has no room for what is empty. */
function cropToNodes(
  scene: Scene,
  { positionOf }: GraphPlaces,
  { zoom, pan, width, height }: PictureCamera,
): string {
  const onScreen = [...scene.visible.nodes].map((id) => {
    const { x, y } = positionOf(id);
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  });
  const box = boxAround(onScreen, marginPx);
  const left = Math.max(0, box?.x1 ?? 0);
  const top = Math.max(0, box?.y1 ?? 0);
  const [right, bottom] = [Math.min(width, box?.x2 ?? width), Math.min(height, box?.y2 ?? height)];
  const isInSight = right > left && bottom > top;
  return isInSight ? `${left} ${top} ${right - left} ${bottom - top}` : `0 0 ${width} ${height}`;
}
