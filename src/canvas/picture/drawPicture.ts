import type { Guide } from '../../domain/arrange/types.ts';
import type { Region } from '../../domain/graph/schema.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { GuideWords } from '../overlay/paintGuide.ts';
import { regionPaddingPx, type ShownRegion, shownRegions } from '../overlay/regions.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { drawGuide, drawGuideWords } from './drawGuide.ts';
import { drawLinks } from './drawLinks.ts';
import { drawMarkers } from './drawMarkers.ts';
import { drawNodes } from './drawNodes.ts';
import { drawTexts } from './drawTexts.ts';
import { fixedGround } from './ground.ts';
import type { PictureCamera } from './pictureCamera.ts';
import type { PictureTexts } from './setTexts.ts';
import { closedPath, type SvgElement, say, svg } from './svg.ts';

/*
 * The graph as an SVG picture, as the canvas shows it: the same positions, curves, shapes, hulls, labels and counts.
 * Pure: no DOM, no Cytoscape. The build draws the opening view with it, the page any view for an image file:
 *
 *   const texts = setTexts(scene, places, camera.zoom, palette.dense, measureText);
 *   const picture = drawPicture({ scene, places, palette, texts, camera });
 *   const text = writeSvg(picture);
 *
 * `scene` is useScene's; `places` usePlaces' (or `fixedPlaces(index)`: everything where the graph has it); `palette`
 * readPalette's of any element in the wanted theme, or `tokenPalette`; `camera` a Shot and the size in pixels.
 */

export interface Picture {
  readonly scene: Scene;
  readonly places: Places;
  readonly palette: Palette;
  readonly texts: PictureTexts;
  readonly camera: PictureCamera;
  /** Of a layout other than the map. */
  readonly arranged?: {
    readonly guide: Guide;
    readonly regions: readonly Region[];
    readonly words: GuideWords;
  };
}

/** Draws the whole picture: an `svg` element of the camera's size, with the canvas's colour behind. */
export function drawPicture({ scene, places, palette, texts, camera, arranged }: Picture): SvgElement {
  const { width, height, zoom, pan } = camera;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${say(width)} ${say(height)}`,
    },
    [
      svg('rect', { width, height, fill: palette.canvas }),
      ...(arranged ? drawGuide(arranged.guide, camera, palette, scene.visible.nodes) : []),
      svg('g', { transform: `translate(${say(pan.x)} ${say(pan.y)}) scale(${zoom})` }, [
        drawRegions(shownRegions(scene, places.positionOf, arranged?.regions), palette),
      ]),
      drawMarkers(scene, places, palette, camera),
      svg(
        'g',
        { transform: `translate(${say(pan.x)} ${say(pan.y)}) scale(${zoom})` },
        drawGraph(scene, places, palette),
      ),
      ...(arranged
        ? drawGuideWords(arranged.guide, camera, palette, scene.visible.nodes, arranged.words)
        : []),
      drawTexts({ scene, places, palette, texts, ground: fixedGround(camera) }),
    ],
  );
}

/** The tints of the regions, in graph pixels. */
export function drawRegions(regions: readonly ShownRegion[], { region }: Palette): SvgElement {
  return svg(
    'g',
    { fill: region, stroke: region, 'stroke-width': 2 * regionPaddingPx, 'stroke-linejoin': 'round' },
    regions.map(({ hull }) => svg('path', { d: closedPath(hull) })),
  );
}

/** Links and nodes, in graph pixels. */
export const drawGraph = (scene: Scene, places: Places, palette: Palette): readonly SvgElement[] => [
  drawLinks(scene, places, palette),
  drawNodes(scene, places, palette),
];
