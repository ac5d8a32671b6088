import type { Size } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { MeasureText } from '../../drawing/shapes.ts';
import { type SvgElement, svg } from '../../drawing/svgElement.ts';
import type { PageFormat } from '../../drawing/timeline/fitTimeline.ts';
import type { DrawnBlock } from './drawLegend.ts';
import { setLines } from './setLines.ts';
import { standAlone } from './standAlone.ts';

/*
 * A picture on a page that can leave Maillage: what it is, which filters were in force, what its signs mean, when and
 * from which sources it was made. Pure: no DOM. Lengths are CSS pixels (96 per inch) of an A3 page; names of nodes are
 * then 10 points high on A3 and 7 on A4.
 */

/** A page of A3, and how large it is. */
export const pages = {
  landscape: { width: 1588, height: 1123 },
  portrait: { width: 1123, height: 1588 },
} as const satisfies Readonly<Record<PageFormat['orientation'], Size>>;

export interface Sheet extends PageFormat {
  readonly title: string;
  /** Under the title: how much is shown, and what the filters hide. */
  readonly about: readonly string[];
  readonly date: string;
  /** Draws the content of the page into a room, its top left corner at the origin. */
  readonly drawBody: (room: Size) => readonly SvgElement[];
  readonly drawLegend: (widthPx: number) => DrawnBlock;
  readonly sourcesTitle: string;
  readonly sources: readonly { readonly number: number; readonly words: string }[];
  /** Shown in place of the sources for which the page has no room. */
  readonly sayMore: (count: number) => string;
  /** The last line. */
  readonly creed: string;
  readonly palette: Palette;
  readonly measure: MeasureText;
}

const marginPx = 52;
const serif = 'Newsreader, Georgia, serif';
const titlePx = 32;
const titleLinePx = 38;
const aboutPx = 15;
const aboutLinePx = 21;
const sourcePx = 12.5;
const sourceLinePx = 17;
const columnGapPx = 32;
const numberPx = 20;
const headingPx = 22;
const creedPx = 13.5;
const creedLinePx = 18;
/** The width of a column of notes, and of the gap between it and the body. */
const besidePx = 264;
const besideGapPx = 28;

/** Draws the page. */
export function drawSheet(sheet: Sheet): SvgElement {
  const { palette, title } = sheet;
  const { width, height } = pages[sheet.orientation];
  return standAlone(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'font-family': palette.dense,
      },
      [
        svg('title', {}, [title]),
        svg('rect', { width, height, fill: palette.canvas }),
        ...layOut(sheet, width - 2 * marginPx, height - 2 * marginPx),
      ],
    ),
  );
}

/** The page with style rules in it, such as its fonts. */
export function withStyle({ tag, attributes, children }: SvgElement, rules: string): SvgElement {
  const [title = '', ...drawn] = children;
  return svg(tag, attributes, [title, svg('style', {}, [rules]), ...drawn]);
}

/** Head, body, and the notes at the side where they leave the body more room. */
function layOut(sheet: Sheet, innerPx: number, innerHeightPx: number): readonly SvgElement[] {
  const { palette, notes } = sheet;
  const head = drawHead(sheet, innerPx);
  const top = head.heightPx + 14;
  const heightPx = innerHeightPx - top;
  const rule = (d: string) => svg('path', { d, stroke: palette.ink, fill: 'none' });
  const headRule = rule(`M${marginPx} ${marginPx + Math.round(top) - 0.5}h${innerPx}`);
  if (notes === 'beside') {
    const left = innerPx - besidePx;
    const legend = sheet.drawLegend(besidePx);
    const sourcesTop = top + 16 + legend.heightPx + 24;
    const sources = drawSources(sheet, besidePx, innerHeightPx - sourcesTop);
    return [
      at(0, top, sheet.drawBody({ width: left - besideGapPx, height: heightPx })),
      at(0, 0, head.elements),
      headRule,
      at(left, top + 16, legend.elements),
      at(left, sourcesTop, sources.elements),
    ];
  }
  const legend = sheet.drawLegend(innerPx);
  const sources = drawSources(sheet, innerPx, heightPx * 0.4);
  const footTop = innerHeightPx - (14 + legend.heightPx + 16 + sources.heightPx);
  return [
    at(0, top, sheet.drawBody({ width: innerPx, height: footTop - top })),
    at(0, 0, head.elements),
    headRule,
    rule(`M${marginPx} ${marginPx + Math.round(footTop) - 0.5}h${innerPx}`),
    at(0, footTop + 14, legend.elements),
    at(0, footTop + 14 + legend.heightPx + 16, sources.elements),
  ];
}

const at = (x: number, y: number, children: readonly SvgElement[]) =>
  svg('g', { transform: `translate(${marginPx + Math.round(x)} ${marginPx + Math.round(y)})` }, children);

const brandWidthPx = 230;

/** Title and subtitle on the left, creator and date on the right. */
function drawHead({ title, about, date, palette, measure }: Sheet, widthPx: number): DrawnBlock {
  const room = widthPx - brandWidthPx;
  const titleFont = `560 ${titlePx}px ${serif}`;
  const titleLines = setLines(title, titleFont, room, measure);
  const aboutLines = about.flatMap((line) =>
    setLines(line, `500 ${aboutPx}px ${palette.dense}`, room, measure),
  );
  const aboutTop = titleLines.length * titleLinePx;
  const font = { 'font-family': serif, 'font-size': titlePx, 'font-weight': 560, fill: palette.ink };
  const end = { x: widthPx, 'text-anchor': 'end' };
  return {
    heightPx: aboutTop + aboutLines.length * aboutLinePx,
    elements: [
      svg(
        'g',
        font,
        titleLines.map((line, n) => svg('text', { y: titlePx * 0.8 + n * titleLinePx }, [line])),
      ),
      svg(
        'g',
        { 'font-size': aboutPx, 'font-weight': 500, fill: palette.ink2 },
        aboutLines.map((line, n) => svg('text', { y: aboutTop + aboutPx + n * aboutLinePx }, [line])),
      ),
      svg('text', { ...end, y: titlePx * 0.8, 'font-size': 22, 'font-weight': 700, fill: palette.ink }, [
        'Maillage',
      ]),
      svg(
        'text',
        { ...end, y: titleLinePx + aboutPx, 'font-size': aboutPx, 'font-weight': 500, fill: palette.ink2 },
        [date],
      ),
    ],
  };
}

/** The sources in columns, as many as there is room for, then a line on what they are worth. */
function drawSources(
  { sources, sourcesTitle, sayMore, creed, palette, measure, orientation }: Sheet,
  widthPx: number,
  heightPx: number,
): DrawnBlock {
  const most = widthPx <= besidePx ? 1 : orientation === 'landscape' ? 3 : 2;
  const columns = Math.min(Math.max(1, sources.length), most);
  const columnPx = (widthPx - columnGapPx * (columns - 1)) / columns;
  const set = sources.map(({ number, words }) => ({
    number,
    lines: setLines(words, `500 ${sourcePx}px ${palette.dense}`, columnPx - numberPx, measure),
  }));
  const creedLines = setLines(creed, `600 ${creedPx}px ${palette.dense}`, widthPx, measure);
  const creedHeightPx = 10 + creedLines.length * creedLinePx;
  const room = heightPx - headingPx - creedHeightPx - sourceLinePx;
  const kept = set.slice(0, countFitting(set, columns, room));
  const perColumn = Math.ceil(kept.length / columns);
  const tops = Array.from({ length: columns }, () => 0);
  const items = kept.map(({ number, lines }, n) => {
    const column = Math.floor(n / perColumn);
    const y = tops[column] ?? 0;
    tops[column] = y + sourceHeight(lines);
    return svg('g', { transform: `translate(${column * (columnPx + columnGapPx)} ${headingPx + y})` }, [
      svg('text', { y: sourcePx, 'font-weight': 700, fill: palette.ink }, [String(number)]),
      ...lines.map((line, k) => svg('text', { x: numberPx, y: sourcePx + k * sourceLinePx }, [line])),
    ]);
  });
  const left = set.length - kept.length;
  const bottom = headingPx + Math.max(0, ...tops) + (left > 0 ? sourceLinePx : 0);
  const font = { 'font-size': sourcePx, 'font-weight': 500, fill: palette.ink2 };
  const strong = { 'font-size': 14, 'font-weight': 700, fill: palette.ink };
  return {
    heightPx: bottom + creedHeightPx,
    elements: [
      svg('text', { y: sourcePx, ...strong }, [sourcesTitle]),
      svg('g', font, [...items, ...(left > 0 ? [svg('text', { y: bottom - 5 }, [sayMore(left)])] : [])]),
      svg(
        'g',
        { 'font-size': creedPx, 'font-weight': 600, fill: palette.ink },
        creedLines.map((line, n) => svg('text', { y: bottom + 10 + (n + 0.7) * creedLinePx }, [line])),
      ),
    ],
  };
}

const sourceHeight = (lines: readonly string[]): number => lines.length * sourceLinePx + 5;

/** How many of the sources fit into columns of this height. */
function countFitting(
  set: readonly { readonly lines: readonly string[] }[],
  columns: number,
  heightPx: number,
): number {
  for (let count = set.length; count > 0; count--) {
    const perColumn = Math.ceil(count / columns);
    const heights = Array.from({ length: columns }, (_, column) =>
      set
        .slice(0, count)
        .slice(column * perColumn, (column + 1) * perColumn)
        .reduce((sum, { lines }) => sum + sourceHeight(lines), 0),
    );
    if (Math.max(...heights) <= heightPx) return count;
  }
  return 0;
}
