import { type SvgElement, say, svg } from '../../../canvas/picture/svg.ts';
import { drawGlyph, drawSample } from '../../../canvas/sheet/drawLegend.ts';
import type { PlacedItem } from '../../../domain/timeline/placeItem.ts';
import type { TimelineItem } from '../../../domain/timeline/timeline.ts';
import { measureText } from '../../../drawing/measureText.ts';
import type { Palette } from '../../../drawing/palette.ts';
import { type Face, isUnsure } from '../../../panels/timeline/itemFace.ts';
import { labelFont } from '../../../panels/timeline/labelWidth.ts';
import { drawSource, sourceWidth } from './drawAxis.ts';
import { drawBand } from './drawBand.ts';
import type { TimelinePicture } from './timelinePicture.ts';

interface ItemDrawing {
  readonly item: TimelineItem;
  readonly face: Face;
  readonly placed: PlacedItem;
  /** Of no other item: names its gradient. */
  readonly key: string;
  readonly named: boolean;
}

const middlePx = 9;
const baselinePx = 13;
const fontPx = 12.5;
const gapPx = 5;
const arrowPx = 24;
/** How wide `drawSample` draws. */
const samplePx = 30;

/** An item in its row, its top at 0: band, sign, names, and the numbers of its sources. */
export function drawItem(picture: TimelinePicture, drawing: ItemDrawing): SvgElement {
  const { palette, stateOf } = picture;
  const { item, face, placed, key, named } = drawing;
  const { selected, faded } = stateOf(item);
  const colour = face.kind === 'node' ? palette.nodes[face.type] : palette.families[face.family];
  const { left, right } = placed.band;
  return svg('g', { 'data-item': item.key, 'data-date': item.when }, [
    svg('g', { opacity: faded ? 0.4 : null }, [
      ...drawBand({ key, extent: item.extent, left, right, colour, broken: isUnsure(item, face) }),
      svg('g', { transform: `translate(${say(placed.glyphPx - 7)} ${middlePx})` }, [
        ...(selected ? drawRings(palette) : []),
        drawSign(face, colour, palette),
      ]),
    ]),
    ...(named ? [drawLabel(drawing, palette, selected, faded)] : []),
  ]);
}

const drawSign = (face: Face, colour: string, palette: Palette): SvgElement =>
  face.kind === 'node'
    ? drawGlyph(face.type, palette)
    : svg('circle', {
        cx: 7,
        cy: 0,
        r: 4,
        fill: face.unconfirmed ? palette.canvas : colour,
        stroke: colour,
        'stroke-width': 2,
      });

/** Ink, then the marker, as around a node of the graph. */
const drawRings = (palette: Palette): readonly SvgElement[] => [
  svg('circle', { cx: 7, cy: 0, r: 10.5, fill: palette.markLine }),
  svg('circle', { cx: 7, cy: 0, r: 9, fill: palette.ink }),
  svg('circle', { cx: 7, cy: 0, r: 7.5, fill: palette.canvas }),
];

function drawLabel(
  { item, face, placed }: ItemDrawing,
  palette: Palette,
  selected: boolean,
  faded: boolean,
): SvgElement {
  const ink = selected
    ? palette.markInk
    : faded
      ? palette.ink3
      : face.kind === 'node'
        ? palette.ink
        : palette.ink2;
  const write = (x: number, words: string) => svg('text', { x, y: baselinePx, fill: ink }, [words]);
  const names: SvgElement[] = [];
  let x = 0;
  if (face.kind === 'node') {
    names.push(write(0, face.name));
    x = measureText(face.name, labelFont);
  } else {
    names.push(write(0, face.source));
    x = measureText(face.source, labelFont) + gapPx;
    names.push(
      svg(
        'g',
        {
          transform: `translate(${say(x)} ${middlePx}) scale(${arrowPx / samplePx})`,
          opacity: faded ? 0.4 : null,
        },
        drawSample(face.family, palette),
      ),
    );
    x += arrowPx + gapPx;
    names.push(write(x, face.target));
    x += measureText(face.target, labelFont);
  }
  const marker = svg('rect', { x: -2, y: 1, width: x + 4, height: 16, rx: 2, fill: palette.mark });
  x += gapPx;
  const sources = item.sources.map((number) => {
    const drawn = svg('g', { transform: `translate(${say(x)} 1)` }, drawSource(number, palette));
    x += sourceWidth(number) + 3;
    return drawn;
  });
  return svg(
    'g',
    { transform: `translate(${say(placed.labelLeft)} 0)`, 'font-size': fontPx, 'font-weight': 500 },
    [...(selected ? [marker] : []), ...names, ...sources],
  );
}
