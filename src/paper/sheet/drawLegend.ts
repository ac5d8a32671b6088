import type { Palette } from '../../drawing/palette.ts';
import type { MeasureText } from '../../drawing/shapes.ts';
import {
  dashSign,
  glyphSign,
  linkSign,
  markerSign,
  type Sign,
  sizeSign,
  thicknessSign,
} from '../../drawing/signs.ts';
import { drawShapes } from '../../drawing/svg.ts';
import { type SvgElement, svg } from '../../drawing/svgElement.ts';
import type { LegendContent } from './legendContent.ts';
import type { sheetMessages } from './sheetMessages.ts';

interface Entry {
  readonly words: string;
  /** null: a heading that begins a group, set in bold. */
  readonly sign: Sign | null;
}

const legendSizePx = 14;
const rowPx = 26;
const gapPx = 20;
const besideSignPx = 7;

export interface DrawnBlock {
  readonly elements: readonly SvgElement[];
  readonly heightPx: number;
}

/** In less width than this, each sign has a row of its own. */
const listBelowPx = 400;
const listRowPx = 21;

/** The legend of the picture, in as many rows as it needs; its top left corner at the origin. */
export function drawLegend(
  content: LegendContent,
  words: (typeof sheetMessages)['fr'],
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

const weightOf = ({ sign }: Entry): number => (sign === null ? 700 : 500);
const fontOf = (entry: Entry, { dense }: Palette): string => `${weightOf(entry)} ${legendSizePx}px ${dense}`;

function listDown(groups: Groups, palette: Palette): DrawnBlock {
  let top = 0;
  const elements = groups.flatMap((group) => {
    const widest = Math.max(...group.map(({ sign }) => sign?.widthPx ?? 0));
    const drawn = group.map((entry) => {
      const height = Math.max(listRowPx, entry.sign?.heightPx ?? 0);
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
  const widthOf = (entry: Entry): number => besideSign(entry, entry.sign?.widthPx ?? 0) + measure(entry);
  const elements: SvgElement[] = [];
  let [x, row] = [0, 0];
  for (const group of groups) {
    for (const [at, entry] of group.entries()) {
      const width = widthOf(entry);
      const next = group[at + 1];
      // A heading stays together with the first of its signs.
      const needed = entry.sign === null && next ? width + gapPx * 0.7 + widthOf(next) : width;
      if (x > 0 && x + needed > widthPx) [x, row] = [0, row + 1];
      elements.push(drawEntry(entry, x, rowPx * (row + 0.5), entry.sign?.widthPx ?? 0, palette));
      x += width + (entry.sign === null ? gapPx * 0.7 : gapPx);
    }
    x += gapPx;
  }
  return { elements, heightPx: rowPx * (row + 1) };
}

const besideSign = ({ sign }: Entry, signPx: number): number => (sign === null ? 0 : signPx + besideSignPx);

const drawEntry = (entry: Entry, x: number, y: number, signPx: number, palette: Palette): SvgElement =>
  svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, [
    ...drawShapes(entry.sign?.shapes ?? [], `sign-${Math.round(x)}-${Math.round(y)}`),
    svg(
      'text',
      {
        x: besideSign(entry, signPx),
        y: legendSizePx * 0.35,
        'font-size': legendSizePx,
        'font-weight': weightOf(entry),
        fill: entry.sign === null ? palette.ink : palette.ink2,
      },
      [entry.words],
    ),
  ]);

function listGroups(
  { types, families, certainties, mostArticles, sizes, marked, pencilled, shades, signs }: LegendContent,
  words: (typeof sheetMessages)['fr'],
  palette: Palette,
): Groups {
  const group = (title: string, entries: readonly Entry[]): Groups =>
    entries.length === 0 ? [] : [[{ words: title, sign: null }, ...entries]];
  const nodes = types.map((type) => ({ sign: glyphSign(type, palette), words: words.types[type] }));
  const links = families.map((family) => ({
    sign: linkSign(family, palette),
    words: words.families[family],
  }));
  const dashes = certainties.map((certainty) => ({
    sign: dashSign(certainty, palette),
    words: words.certainties[certainty],
  }));
  return [
    ...(shades ? group(shades.title, shades.entries) : []),
    ...group(words.nodes, nodes),
    ...(sizes.length > 1 ? [[{ sign: sizeSign(sizes, palette), words: words.sizes(sizes) }]] : []),
    ...group(words.links, links),
    ...(links.length > 0 && dashes.length > 0 ? [dashes] : []),
    ...(mostArticles > 1 ? [[{ sign: thicknessSign(palette), words: words.thickness }]] : []),
    ...(pencilled ? [pencilOf(words, palette)] : []),
    ...(signs ? group(signs.title, signs.entries) : []),
    ...(marked ? [[{ sign: markerSign(palette), words: words.selected }]] : []),
  ];
}

/** What pencil is; ink is all the rest. */
const pencilOf = (words: (typeof sheetMessages)['fr'], palette: Palette): readonly Entry[] => [
  { sign: linkSign('structure', palette, { hand: 'pencil' }), words: words.pencilled },
  { sign: glyphSign('agency', palette, 'pencil'), words: words.pencilledNode },
];
