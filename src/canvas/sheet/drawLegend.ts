import type { Family, NodeType } from '../../domain/basics/kinds.ts';
import { corners, nodeRadius, nodeShapes } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import { arrows } from '../cytoscape/stylesheet.ts';
import type { MeasureText } from '../overlay/labels.ts';
import { arrowSizePx, drawArrow, gapOf } from '../picture/drawArrow.ts';
import { closedPath, type SvgElement, svg } from '../picture/svg.ts';
import type { LegendContent, LegendSign } from './legendContent.ts';
import type { sheetWords } from './sheetWords.ts';

interface Entry extends LegendSign {
  /** Where it is higher than a row. */
  readonly heightPx?: number;
  /** Begins a group: set strongly, without a sign. */
  readonly isHeading?: boolean;
}

const legendSizePx = 14;
const rowPx = 26;
const gapPx = 20;
const besideSignPx = 7;

export interface DrawnBlock {
  readonly elements: readonly SvgElement[];
  readonly heightPx: number;
}

/** Narrower than this, each sign has a row of its own. */
const listBelowPx = 400;
const listRowPx = 21;

/** What the picture's signs mean, in as many rows as they need; its top left corner at 0, 0. */
export function drawLegend(
  content: LegendContent,
  words: (typeof sheetWords)['fr'],
  palette: Palette,
  widthPx: number,
  measure: MeasureText,
): DrawnBlock {
  const groups = listGroups(content, words, palette);
  return widthPx < listBelowPx
    ? listDown(groups, palette)
    : flow(groups, widthPx, palette, (entry) => measure(entry.words, fontOf(entry, palette)));
}

type Groups = readonly (readonly Entry[])[];

const weightOf = ({ isHeading }: Entry): number => (isHeading ? 700 : 500);
const fontOf = (entry: Entry, { dense }: Palette): string => `${weightOf(entry)} ${legendSizePx}px ${dense}`;

function listDown(groups: Groups, palette: Palette): DrawnBlock {
  let top = 0;
  const elements = groups.flatMap((group) => {
    const widest = Math.max(...group.map(({ widthPx }) => widthPx));
    const drawn = group.map((entry) => {
      const height = Math.max(listRowPx, entry.heightPx ?? 0);
      top += height;
      return drawEntry(entry, 0, top - height / 2, widest, palette);
    });
    top += listRowPx * 0.6;
    return drawn;
  });
  return { elements, heightPx: Math.max(0, top - listRowPx * 0.6) };
}

function flow(
  groups: Groups,
  widthPx: number,
  palette: Palette,
  measure: (entry: Entry) => number,
): DrawnBlock {
  const widthOf = (entry: Entry): number => besideSign(entry, entry.widthPx) + measure(entry);
  const elements: SvgElement[] = [];
  let [x, row] = [0, 0];
  for (const group of groups) {
    for (const [at, entry] of group.entries()) {
      const width = widthOf(entry);
      const next = group[at + 1];
      // A heading goes where the first of its signs goes.
      const needed = entry.isHeading && next ? width + gapPx * 0.7 + widthOf(next) : width;
      if (x > 0 && x + needed > widthPx) [x, row] = [0, row + 1];
      elements.push(drawEntry(entry, x, rowPx * (row + 0.5), entry.widthPx, palette));
      x += width + (entry.isHeading ? gapPx * 0.7 : gapPx);
    }
    x += gapPx;
  }
  return { elements, heightPx: rowPx * (row + 1) };
}

const besideSign = ({ isHeading }: Entry, signPx: number): number => (isHeading ? 0 : signPx + besideSignPx);

const drawEntry = (entry: Entry, x: number, y: number, signPx: number, palette: Palette): SvgElement =>
  svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, [
    ...entry.draw,
    svg(
      'text',
      {
        x: besideSign(entry, signPx),
        y: legendSizePx * 0.35,
        'font-size': legendSizePx,
        'font-weight': weightOf(entry),
        fill: entry.isHeading ? palette.ink : palette.ink2,
      },
      [entry.words],
    ),
  ]);

function listGroups(
  { types, families, dashes, mostArticles, sizes, marked, shades, signs }: LegendContent,
  words: (typeof sheetWords)['fr'],
  palette: Palette,
): readonly (readonly Entry[])[] {
  const heading = (said: string): Entry => ({ widthPx: 0, draw: [], words: said, isHeading: true });
  const nodes = types.map((type) => ({
    widthPx: 14,
    draw: [drawGlyph(type, palette)],
    words: words.types[type],
  }));
  const links = families.map((family) => ({
    widthPx: 30,
    draw: drawSample(family, palette),
    words: words.families[family],
  }));
  const lines = dashes.map(({ certainty, dash }) => ({
    widthPx: 26,
    draw: [line(0, 26, 1.4, palette.ink2, dash)],
    words: words.certainties[certainty],
  }));
  const thickness = {
    widthPx: 48,
    draw: [line(0, 13, 1.1, palette.ink2), line(17, 31, 2.2, palette.ink2), line(35, 48, 3.4, palette.ink2)],
    words: words.thickness,
  };
  const marker = { widthPx: 26, draw: [line(0, 26, 12, palette.markLine)], words: words.selected };
  const shaded = shades?.steps.map((step) => ({
    widthPx: 20,
    draw: [
      svg('rect', {
        x: 0.5,
        y: -6,
        width: 19,
        height: 12,
        fill: step.fill,
        stroke: palette.ink3,
        'stroke-width': 0.8,
      }),
    ],
    words: step.words,
  }));
  return [
    ...(shades && shaded ? [[heading(shades.title), ...shaded]] : []),
    ...(nodes.length > 0 ? [[heading(words.nodes), ...nodes]] : []),
    ...(sizes.length > 1 ? [[drawSizes(sizes, words, palette)]] : []),
    ...(links.length > 0 ? [[heading(words.links), ...links]] : []),
    ...(links.length > 0 && lines.length > 0 ? [lines] : []),
    ...(mostArticles > 1 ? [[thickness]] : []),
    ...(signs ? [[heading(signs.title), ...signs.entries]] : []),
    ...(marked ? [[marker]] : []),
  ];
}

const line = (from: number, to: number, width: number, stroke: string, dash: string | null = null) =>
  svg('path', {
    d: `M${from} 0H${to}`,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    fill: 'none',
  });

const glyphRadiusPx = 6.2;

/** The sign of a node type, 14 px wide; the middle of its left edge is at 0, 0. */
export function drawGlyph(type: NodeType, palette: Palette): SvgElement {
  const { outline, factor, hollow } = nodeShapes[type];
  const colour = palette.nodes[type];
  const paint = hollow ? { fill: palette.canvas, stroke: colour, 'stroke-width': 2 } : { fill: colour };
  const reach = glyphRadiusPx * factor;
  if (outline === 'circle') return svg('circle', { cx: 7, cy: 0, r: reach, ...paint });
  const shape = corners[outline].map((corner) => ({ x: 7 + corner.x * reach, y: corner.y * reach }));
  return svg('path', { d: closedPath(shape), ...paint });
}

const sampleWidthPx = 1.6;

/** A piece of link of a family with its arrow, 30 px wide; it begins at 0, 0. */
export function drawSample(family: Family, palette: Palette): readonly SvgElement[] {
  const colour = palette.families[family];
  const { shape, scale, hollow } = arrows[family];
  const arrow = { shape, scale, sizePx: arrowSizePx(sampleWidthPx, scale), widthPx: sampleWidthPx };
  const tip = { x: shape === 'circle' ? 27 : 30, y: 0 };
  const end = hollow ? 24 : 30 - gapOf(arrow);
  return [
    line(0, Math.round(end * 10) / 10, sampleWidthPx, colour),
    svg('g', { fill: 'none' }, drawArrow(arrow, tip, -Math.PI / 2, colour, hollow === true)),
  ];
}

/** Nodes at half the size that they have in the picture at zoom 1. */
function drawSizes(sizes: readonly number[], words: (typeof sheetWords)['fr'], palette: Palette): Entry {
  let right = 0;
  const draw = sizes.map((passages) => {
    const radius = nodeRadius(passages) * 0.42;
    right += 2 * radius + 4;
    return svg('circle', {
      cx: right - radius - 3,
      cy: 0,
      r: radius,
      fill: 'none',
      stroke: palette.ink2,
      'stroke-width': 1.2,
    });
  });
  const largest = Math.max(...sizes.map(nodeRadius)) * 0.42;
  return { widthPx: right - 2, heightPx: 2 * largest + 6, draw, words: words.sizes(sizes.join(', ')) };
}
