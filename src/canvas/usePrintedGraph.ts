import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { measureText } from '../drawing/measureText.ts';
import { offerPicture } from '../ui/pictures.ts';
import { drawPicture } from './picture/drawPicture.ts';
import { setTexts } from './picture/setTexts.ts';
import { svgToDom } from './picture/svgToDom.ts';
import { tokenPalette } from './picture/tokenPalette.ts';
import type { Scene } from './scene.ts';
import type { Places } from './usePlaces.ts';

/** Offers the graph as it stands on the screen as lines instead of pixels: sharp on paper, in the paper's own colours. */
export function usePrintedGraph(cy: Core, scene: Scene, places: Places): void {
  useEffect(
    () =>
      offerPicture(() => {
        const camera = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
        if (camera.width === 0 || camera.height === 0) return null;
        const dense = getComputedStyle(document.documentElement).getPropertyValue('--font-dense').trim();
        const texts = setTexts(scene, places, camera.zoom, dense, measureText);
        return svgToDom(drawPicture({ scene, places, palette: tokenPalette, texts, camera }));
      }),
    [cy, scene, places],
  );
}
