import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { measureText } from '../drawing/measureText.ts';
import { useAppStore } from '../store/react.tsx';
import { offerPicture } from '../ui/pictures.ts';
import { boxAround } from './camera/camera.ts';
import { namesOf } from './overlay/useTexts.ts';
import { drawPicture } from './picture/drawPicture.ts';
import type { PictureCamera } from './picture/pictureCamera.ts';
import { setTexts } from './picture/setTexts.ts';
import { svgToDom } from './picture/svgToDom.ts';
import { tokenPalette } from './picture/tokenPalette.ts';
import type { Places } from './places/usePlaces.ts';
import type { Scene } from './scene.ts';

/** Offers the graph as it stands on the screen as lines instead of pixels: sharp on paper, in the paper's own colours. */
export function usePrintedGraph(cy: Core, scene: Scene, places: Places): void {
  const choice = useAppStore((state) => state.view.labels);
  useEffect(
    () =>
      offerPicture(() => {
        const camera = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
        if (camera.width === 0 || camera.height === 0) return null;
        const dense = getComputedStyle(document.documentElement).getPropertyValue('--font-dense').trim();
        const texts = setTexts(scene, places, camera.zoom, dense, measureText, namesOf(choice));
        const picture = svgToDom(drawPicture({ scene, places, palette: tokenPalette, texts, camera }));
        picture.setAttribute('viewBox', cropToNodes(scene, places, camera));
        return picture;
      }),
    [cy, scene, places, choice],
  );
}

const marginPx = 70;

/** The part of the screen that has nodes, as a `viewBox`: paper has no room for what is empty. */
function cropToNodes(
  scene: Scene,
  { positionOf }: Places,
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
