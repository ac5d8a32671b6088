import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { countryCodeOf } from '../../domain/graph/registers.ts';
import { pointAt } from '../curves.ts';
import { type Box, extentOf, nodeRadius, type Point } from '../geometry.ts';
import { boxInSlot, type Slot } from '../labelPlacement.ts';
import { pencil } from '../markStates.ts';
import { ringRoomPx } from '../nodeMarks.ts';
import { ringShapes } from '../nodeShapes.ts';
import type { Palette } from '../palette.ts';
import { asCssFont, type Drawn, type Hung, type MeasureText, type TextShape } from '../shapes.ts';
import { type CountBadge, countRadiusPx, listCountBadges } from './countBadges.ts';
import { linesOf, type ShownLabel } from './labels.ts';
import { handOf, ringsOf, standingOfNode } from './looks.ts';
import { regionNameFont, regionNameLineHeightPx } from './nameRegions.ts';
import type { GraphPlaces } from './places.ts';
import { reachOf } from './reachOf.ts';
import type { ShownWord } from './relationWords.ts';
import type { Scene } from './scene.ts';
import type { PlacedRegionName } from './setTexts.ts';

/** What stands above links and nodes, and keeps its size on the screen at every zoom. */
interface OverlayPicture {
  readonly scene: Scene;
  readonly places: GraphPlaces;
  readonly palette: Palette;
  readonly texts: {
    readonly labels: readonly ShownLabel[];
    readonly words: readonly ShownWord[];
    /** Where along its link each count stands; one that is not here has no room. */
    readonly counts: ReadonlyMap<EdgeId, number>;
  };
  readonly measure: MeasureText;
  /** Nodes that the reader has moved by hand. */
  readonly pinned?: Readonly<Record<string, unknown>> | undefined;
}

/** The layers in the order in which they are drawn. */
export const overlayLayers = ['rings', 'codes', 'counts', 'words', 'labels', 'pins'] as const;
type OverlayLayer = (typeof overlayLayers)[number];

/** Rings, country codes, counts, relation words, names and pins at a zoom, each attached to its point of the graph. */
export function listOverlay(
  picture: OverlayPicture,
  zoom: number,
): Readonly<Record<OverlayLayer, readonly Hung[]>> {
  return {
    rings: hangRings(picture, zoom),
    codes: hangCodes(picture, zoom),
    counts: hangCounts(picture),
    words: hangWords(picture),
    labels: picture.texts.labels.map((label) => hangLabel(picture, label)),
    pins: hangPins(picture),
  };
}

function hangRings({ scene, places, palette }: OverlayPicture, zoom: number): readonly Hung[] {
  const { index } = scene;
  return [...ringsOf(scene)].map(([id, ring]) => ({
    at: places.positionOf(id),
    shapes: ringShapes(
      ring,
      { type: index.node(id).type, at: origin, reach: reachOf(index, id) * zoom, zoom },
      palette,
    ),
  }));
}

const origin: Point = { x: 0, y: 0 };

/** Countries too small for their code go without it, and so do those that are only pencilled. */
const leastCodeRadiusPx = 9.5;
const leastCodePx = 9;
/** A code's size relative to its node's radius, and how far below the middle it stands relative to its own size. */
const codeShare = 0.86;
const codeDrop = 0.36;
const fadedCode = 0.75;

/** A country that is large enough at a zoom to show its code, and half its size there. */
interface CodedCountry {
  readonly id: NodeId;
  readonly code: string;
  readonly radiusPx: number;
}

/** The visible countries that are large enough at a zoom to show their code. Those in pencil show none. */
export const listCodes = ({ index, visible }: Scene, zoom: number): readonly CodedCountry[] =>
  [...visible.nodes].flatMap((id): CodedCountry[] => {
    const node = index.node(id);
    const { type } = node;
    const code = countryCodeOf(node);
    const radiusPx = nodeRadius(type, index.passageCount(id)) * zoom;
    return type !== 'country' || handOf(node) === 'pencil' || code === null || radiusPx < leastCodeRadiusPx
      ? []
      : [{ id, code, radiusPx }];
  });

/** A code around a point, in a node of this size, but never smaller than `leastPx`. */
export function writeCode(
  { code, radiusPx }: Pick<CodedCountry, 'code' | 'radiusPx'>,
  { x, y }: Point,
  palette: Palette,
  leastPx = 0,
): TextShape {
  const sizePx = Math.max(leastPx, radiusPx * codeShare);
  return {
    kind: 'written',
    lines: [{ at: { x, y: y + sizePx * codeDrop }, words: code }],
    font: { family: palette.dense, weight: 700, sizePx },
    fill: palette.canvas,
    anchor: 'middle',
  };
}

const hangCodes = ({ scene, places, palette }: OverlayPicture, zoom: number): readonly Hung[] =>
  listCodes(scene, zoom).map((country) => {
    const standing = standingOfNode(country.id, scene.emphasis);
    const isFaded = standing === 'faded' || standing === 'dimmed';
    const written = writeCode(country, origin, palette, leastCodePx);
    return {
      at: places.positionOf(country.id),
      shapes: [isFaded ? { ...written, opacity: fadedCode } : written],
    };
  });

const countLinePx = 1.2;
/** How far below its point a count or a word stands. */
const textDropPx = 4;

const hangCounts = ({ scene, places, palette, texts }: OverlayPicture): readonly Hung[] =>
  badgesOf(scene).flatMap(({ id, words, halfWidthPx, family }): readonly Hung[] => {
    const share = texts.counts.get(id);
    if (share === undefined) return [];
    return [
      {
        at: pointAt(places.curveOf(id), share),
        shapes: [
          {
            kind: 'drawn',
            form:
              halfWidthPx === countRadiusPx
                ? { kind: 'circle', at: origin, r: countRadiusPx }
                : {
                    kind: 'rect',
                    at: { x: -halfWidthPx, y: -countRadiusPx },
                    width: 2 * halfWidthPx,
                    height: 2 * countRadiusPx,
                    radius: countRadiusPx,
                  },
            fill: palette.canvas,
            stroke: { paint: palette.families[family], widthPx: countLinePx },
          },
          {
            kind: 'written',
            lines: [{ at: { x: 0, y: textDropPx }, words }],
            font: { family: palette.dense, weight: 600, sizePx: 11 },
            fill: palette.ink,
            anchor: 'middle',
          },
        ],
      },
    ];
  });

/** A scene is painted in every frame of a pan, so its links are counted only once. */
const countedBadges = new WeakMap<Scene, readonly CountBadge[]>();

function badgesOf(scene: Scene): readonly CountBadge[] {
  const known = countedBadges.get(scene) ?? listCountBadges(scene);
  countedBadges.set(scene, known);
  return known;
}

/** Names and words have a halo in the canvas's colour, of this total width. */
const labelHaloPx = 3.2;
const wordHaloPx = 3.5;

const hangWords = ({ places, palette, texts }: OverlayPicture): readonly Hung[] =>
  texts.words.map(({ id, text, font, at }) => ({
    at: pointAt(places.curveOf(id), at),
    shapes: [
      {
        kind: 'written',
        lines: [{ at: { x: 0, y: textDropPx }, words: text }],
        font,
        fill: palette.ink2,
        anchor: 'middle',
        halo: { colour: palette.canvas, widthPx: wordHaloPx },
      },
    ],
  }));

/** Where the baseline of a label's line is, in line heights from its top. */
const baselineAt = 0.8;

/**
 * A node's name beside it: its lines, and the year in a quieter colour. It is attached to the side of the node on which
 * it stands.
 */
function hangLabel({ scene, places, palette, measure }: OverlayPicture, label: ShownLabel): Hung {
  const { id, text, slot, width, lineHeight, font, tone } = label;
  const { index, emphasis, cursor } = scene;
  const { x, y } = places.positionOf(id);
  const corner = cornerOf(extentOf(index.node(id).type, index.passageCount(id)), slot);
  const room = emphasis.ringed.has(id) || cursor === id ? ringRoomPx : 0;
  const box = boxInSlot({ x1: -room, y1: -room, x2: room, y2: room }, label, slot);
  const measured = linesOf(text);
  const lines = measured.map((line, n) => {
    const slack = width - measure(line, asCssFont(font));
    const shift = slot.includes('right') ? 0 : slot.includes('left') ? slack : slack / 2;
    const isLast = n === measured.length - 1;
    return {
      at: { x: box.x1 + shift, y: box.y1 + lineHeight * (n + baselineAt) },
      words: text.lines[n] ?? line,
      ...(text.year !== null && isLast && { tail: { words: text.year, fill: palette.ink3 } }),
    };
  });
  return {
    at: { x: x + corner.x, y: y + corner.y },
    shapes: [
      {
        kind: 'written',
        lines,
        font,
        fill: palette[handOf(index.node(id)) === 'pencil' ? pencil.nameColour : tone],
        halo: { colour: palette.canvas, widthPx: labelHaloPx },
      },
    ],
  };
}

/** The point of a node's extent from which a label in this slot starts, as in `boxInSlot`. */
function cornerOf(extent: Box, slot: Slot): Point {
  const empty = boxInSlot(extent, { width: 0, height: 0 }, slot);
  const gap = boxInSlot({ x1: 0, y1: 0, x2: 0, y2: 0 }, { width: 0, height: 0 }, slot);
  return { x: empty.x1 - gap.x1, y: empty.y1 - gap.y1 };
}

const pinHeadPx = 3.4;
const pinLengthPx = 7;

/** A node that was moved by hand has a pin while it is pointed at or selected. */
function hangPins({ scene, places, palette, pinned }: OverlayPicture): readonly Hung[] {
  if (pinned === undefined) return [];
  const { index, visible, cursor } = scene;
  const { pointedNode, ringed } = scene.emphasis;
  const shown = new Set([...ringed, ...[pointedNode, cursor].filter((id) => id !== null)]);
  return [...shown]
    .filter((id) => pinned[id] !== undefined && visible.nodes.has(id))
    .map((id) => ({ at: footOf(id), shapes: [...pin(palette.canvas, 2), ...pin(palette.ink, 0)] }));

  function footOf(id: NodeId): Point {
    const { x, y } = places.positionOf(id);
    const { x2, y1 } = extentOf(index.node(id).type, index.passageCount(id));
    return { x: x + x2, y: y + y1 };
  }
}

function pin(colour: string, widerPx: number): readonly Drawn[] {
  const foot = { x: 4, y: 0 };
  const head = { x: foot.x + pinLengthPx * 0.6, y: -pinLengthPx };
  return [
    {
      kind: 'drawn',
      form: { kind: 'lines', lines: [[foot, head]] },
      stroke: { paint: colour, widthPx: 1.6 + 2 * widerPx, cap: 'round' },
    },
    { kind: 'drawn', form: { kind: 'circle', at: head, r: pinHeadPx + widerPx }, fill: colour },
  ];
}

/**
 * How far below the middle of its line box a baseline of this font is, in pixels: half of the ascent less the descent.
 */
const nameBaselinePx = 4.9;

/**
 * A region's name around the middle of the box that was found for it at a zoom. On the screen these names are buttons
 * instead.
 */
export function hangRegionName({ lines, box }: PlacedRegionName, zoom: number, palette: Palette): Hung {
  const top = -(lines.length * regionNameLineHeightPx) / 2;
  return {
    at: { x: (box.x1 + box.x2) / 2 / zoom, y: (box.y1 + box.y2) / 2 / zoom },
    shapes: lines.map((words, n) => ({
      kind: 'written',
      lines: [{ at: { x: 0, y: top + regionNameLineHeightPx * (n + 0.5) + nameBaselinePx }, words }],
      font: regionNameFont(1),
      fill: palette.ink3,
      anchor: 'middle',
    })),
  };
}
