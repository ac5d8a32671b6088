import type { Decoration } from '../../domain/arrange/types.ts';
import type { Region } from '../../domain/graph/schema.ts';
import { gatherAttributes, gatherRuns } from '../gatherAttributes.ts';
import type { Point } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import { drawHung, drawShapes } from '../svg.ts';
import { format, type SvgElement, svg } from '../svgElement.ts';
import { type DecorationWords, decorationGround, decorationWords } from './decorations.ts';
import { graphLinks, graphNodes } from './elements.ts';
import type { PictureCamera } from './framing.ts';
import { hangRegionName, listOverlay, overlayLayers } from './overlay.ts';
import type { GraphPlaces } from './places.ts';
import { shownRegions } from './regions.ts';
import type { Scene } from './scene.ts';
import type { PictureTexts } from './setTexts.ts';
import { markedLinks, markerShapes, regionShapes } from './underlay.ts';

/*
 * The graph as an SVG picture, looking as it does on the canvas: what Cytoscape draws is drawn from the same marks,
 * what lies under and over it from the same display lists. Pure: no DOM, no Cytoscape. The build draws the opening view
 * with it, the page draws any view for an image file or for paper.
 */

export interface Picture {
  readonly scene: Scene;
  readonly places: GraphPlaces;
  readonly palette: Palette;
  readonly texts: PictureTexts;
  readonly camera: PictureCamera;
  /** The arrangement, in a layout other than the map. */
  readonly arranged?: {
    readonly decoration: Decoration;
    readonly regions: readonly Region[];
    readonly words: DecorationWords;
  };
}

/** Draws the whole picture: an `svg` element of the camera's size, with the canvas's colour behind. */
export function drawPicture({ scene, places, palette, texts, camera, arranged }: Picture): SvgElement {
  const { width, height, zoom, pan } = camera;
  const { visible } = scene;
  const { measure } = texts;
  const regions = shownRegions(scene, places.positionOf, arranged?.regions);
  const overlay = listOverlay({ scene, places, palette, texts, measure }, zoom);
  const hang = ({ x, y }: Point, children: readonly SvgElement[]): SvgElement =>
    svg('g', { transform: `translate(${format(x * zoom + pan.x)} ${format(y * zoom + pan.y)})` }, children);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${format(width)} ${format(height)}`,
    },
    [
      svg('rect', { width, height, fill: palette.canvas }),
      ...(arranged ? drawShapes(decorationGround(arranged.decoration, camera, palette, visible.nodes)) : []),
      ...drawShapes(regionShapes(regions, palette, camera)),
      ...drawShapes(markerShapes(markedLinks(scene), places, palette, camera)),
      svg(
        'g',
        { transform: `translate(${format(pan.x)} ${format(pan.y)}) scale(${zoom})` },
        drawGraph(scene, places, palette),
      ),
      ...(arranged
        ? drawShapes(
            decorationWords(arranged.decoration, camera, palette, visible.nodes, arranged.words, measure),
          )
        : []),
      ...overlayLayers.map((layer) => gatherAttributes(drawHung(overlay[layer], hang))),
      gatherAttributes(
        drawHung(
          texts.names.map((name) => hangRegionName(name, zoom, palette)),
          hang,
        ),
      ),
    ],
  );
}

/**
 * Links and nodes, in graph pixels. `atRest`: whether weak links are faint, as on the screen; on paper they are not.
 */
export const drawGraph = (
  scene: Scene,
  places: GraphPlaces,
  palette: Palette,
  atRest = false,
): readonly SvgElement[] => [
  ...gatherRuns(drawShapes(graphLinks(scene, places, palette, atRest))),
  gatherAttributes(drawShapes(graphNodes(scene, places, palette))),
];
