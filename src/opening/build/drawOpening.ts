import type { Language } from '../../domain/basics/languages.ts';
import { mostTelling } from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { gatherAttributes } from '../../drawing/gatherAttributes.ts';
import type { Box, Point, Size } from '../../drawing/geometry.ts';
import { drawGraph } from '../../drawing/graph/drawPicture.ts';
import {
  boxAround,
  fillRoom,
  fitInsets,
  frameBox,
  narrowInsets,
  nodeMargin,
} from '../../drawing/graph/framing.ts';
import { nodeBox, type ShownLabel } from '../../drawing/graph/labels.ts';
import { openingScene } from '../../drawing/graph/openingScene.ts';
import { hangRegionName, listCodes, listOverlay, writeCode } from '../../drawing/graph/overlay.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import { fixedPlaces } from '../../drawing/graph/places.ts';
import { shownRegions } from '../../drawing/graph/regions.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { type PlacedRegionName, setTexts } from '../../drawing/graph/setTexts.ts';
import { isClear, textRoomOf } from '../../drawing/graph/textRoom.ts';
import { regionShapes } from '../../drawing/graph/underlay.ts';
import { boxInSlot } from '../../drawing/labelPlacement.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import type { MeasureText } from '../../drawing/shapes.ts';
import { drawHung, drawShapes } from '../../drawing/svg.ts';
import { type SvgElement, svg } from '../../drawing/svgElement.ts';
import { listVariants, type Variant } from './listVariants.ts';
import { listZooms, phoneZoom } from './pageLayouts.ts';

/** The opening view as a picture that scales with the window, and what the style sheet needs to know about it. */
export interface Opening {
  readonly picture: SvgElement;
  /** The part of the graph that the picture shows, in graph pixels. */
  readonly box: Box;
  /** The node on which a phone opens. */
  readonly middle: Point;
  /** The zooms for which texts are placed, smallest first. */
  readonly zooms: readonly number[];
}

/**
 * Draws the opening view once for every window: links and nodes scale, while texts keep their size and are attached to
 * points that scale. Where a text is placed, and whether at all, depends on the zoom: it has the classes `fN` and `tN`,
 * from the Nth zoom on and up to it, and `fr` or `en` when only one language has it.
 */
export function drawOpening(index: GraphIndex, measure: MeasureText): Opening {
  const places = fixedPlaces(index);
  const scene = openingScene(index, 'fr');
  const box = boxAround([...scene.visible.nodes].map(places.positionOf), nodeMargin);
  const telling = mostTelling(index, scene.visible.nodes);
  if (box === null || telling === null) throw new Error('The graph has no node to open on.');
  const zooms = listZooms({ width: box.x2 - box.x1, height: box.y2 - box.y1 });

  const drawn = mapLanguages((language) =>
    zooms.map(({ zoom, room }) => {
      const inLanguage = { ...scene, language };
      const [shown, insets] =
        zoom === phoneZoom ? [around(places.positionOf(telling)), narrowInsets] : [box, fitInsets];
      const camera = room && {
        ...room,
        ...fillRoom(frameBox(shown, room, insets, zoom), box, room, insets),
      };
      const { frame, covers = [] } = camera === null ? {} : textRoomOf(camera, coversIn(room));
      const all = setTexts(inLanguage, places, zoom, tokenPalette.dense, measure, { frame, kept: covers });
      const isShown = ({ box: name }: PlacedRegionName) =>
        camera === null || isClear(name, zoom, camera, coversIn(room));
      const isWritten = (label: ShownLabel) =>
        camera === null ||
        isClear(
          boxInSlot(nodeBox(index, label.id, { ...places, zoom }), label, label.slot),
          zoom,
          camera,
          [],
        );
      const texts = { ...all, labels: all.labels.filter(isWritten), names: all.names.filter(isShown) };
      const overlay = listOverlay({ scene: inLanguage, places, palette: tokenPalette, texts, measure }, zoom);
      const hang = hangOn(box);
      return {
        codes: drawCodes(inLanguage, places, zoom),
        counts: drawHung(overlay.counts, hang),
        labels: drawHung(overlay.labels, hang),
        names: drawHung(
          texts.names.map((name) => hangRegionName(name, zoom, tokenPalette)),
          hang,
        ),
      };
    }),
  );
  const drawLayer = (name: (typeof layerNames)[number]): SvgElement => {
    const variants = listVariants(mapLanguages((language) => drawn[language].map((all) => all[name])));
    return gatherAttributes(
      variants.map((variant) => withClasses(variant, zooms.length)),
      name === 'names' ? { class: 'opening-names' } : {},
    );
  };

  const viewBox = [box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1].join(' ');
  const picture = svg('svg', { class: 'opening-graph', 'font-family': tokenPalette.dense }, [
    svg('svg', { viewBox }, [
      gatherAttributes(drawShapes(regionShapes(shownRegions(scene, places.positionOf), tokenPalette))),
      ...drawGraph(scene, places, tokenPalette, true),
      drawLayer('codes'),
    ]),
    svg('g', {}, layerNames.slice(1).map(drawLayer)),
  ]);
  return { picture, box, middle: places.positionOf(telling), zooms: zooms.map(({ zoom }) => zoom) };
}

/** A box of no size around a point. */
const around = ({ x, y }: Point): Box => ({ x1: x, y1: y, x2: x, y2: y });

/** What lies on a canvas: the count line with its chips, the toolbar, and the strip of a first visit. */
function coversIn(room: Size | null): readonly Box[] {
  if (room === null) return [];
  const { width, height } = room;
  return [
    { x1: 12, y1: 10, x2: 590, y2: 51 },
    { x1: width - 272, y1: 12, x2: width - 14, y2: 46 },
    { x1: 12, y1: height - 56, x2: width - 12, y2: height - 10 },
  ];
}

const layerNames = ['codes', 'counts', 'labels', 'names'] as const;

const mapLanguages = <Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> => ({
  fr: make('fr'),
  en: make('en'),
});

/** A country's code grows with its node: it is drawn as part of the graph, where it is large enough at this zoom. */
const drawCodes = (scene: Scene, { positionOf }: GraphPlaces, zoom: number): readonly SvgElement[] =>
  listCodes(scene, zoom).flatMap(({ id, code, radiusPx }) =>
    drawShapes([writeCode({ code, radiusPx: radiusPx / zoom }, positionOf(id), tokenPalette)]),
  );

/**
 * Attaches texts to a picture that scales with its frame, without any script: positions are fractions of the frame,
 * which shows the given box of the graph.
 */
const hangOn =
  ({ x1, y1, x2, y2 }: Box) =>
  ({ x, y }: Point, children: readonly SvgElement[]): SvgElement =>
    svg('svg', { x: `${part(x, x1, x2)}%`, y: `${part(y, y1, y2)}%` }, children);

const part = (value: number, from: number, to: number): number =>
  Math.round(((value - from) / (to - from)) * 1e4) / 100;

function withClasses({ element, language, from, to }: Variant, zoomCount: number): SvgElement {
  const classes = [language, from > 0 && `f${from}`, to < zoomCount && `t${to}`].filter(Boolean).join(' ');
  return classes === '' ? element : { ...element, attributes: { class: classes, ...element.attributes } };
}
