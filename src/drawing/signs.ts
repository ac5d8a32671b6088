import type { Certainty, Family, NodeType } from '../domain/basics/kinds.ts';
import { nodeRadius } from './geometry.ts';
import { type Articles, certaintyMarks, linkMarks } from './linkMarks.ts';
import { lineShapes, plainLink, styleOfLink } from './linkShapes.ts';
import type { Hand } from './markStates.ts';
import { nodeMarks } from './nodeMarks.ts';
import { nodeShapes } from './nodeShapes.ts';
import type { Palette } from './palette.ts';
import type { Drawn, Shape } from './shapes.ts';

/*
 * The marks as signs: small drawings in legends, lists and beside names. The origin is the middle of a sign's left
 * edge.
 */

/** A sign, and how much room it takes. */
export interface Sign {
  readonly shapes: readonly Shape[];
  readonly widthPx: number;
  readonly heightPx: number;
}

const glyphPx = 14;
/** Half the size of a country in a glyph; the others follow by their factors, the largest as far as there is room. */
const glyphRadiusPx = 5.6;

/** The sign of a node type. The middle of its shape is centred, even where a node's own centre lies elsewhere. */
export function glyphSign(type: NodeType, palette: Palette, hand: Hand = 'ink'): Sign {
  const { outline, factor } = nodeMarks[type];
  const reach = glyphRadiusPx * factor;
  const lowered = outline === 'triangle-up' ? reach / 4 : outline === 'triangle-down' ? -reach / 4 : 0;
  const node = { type, hand, at: { x: glyphPx / 2, y: lowered }, reach };
  return { shapes: nodeShapes(node, palette, { edged: false }), widthPx: glyphPx, heightPx: glyphPx };
}

/** A sample is slightly thicker than a link of one article: it is small and stands alone. */
const samplePx = 1.6;
const sampleWidthPx = 28;

/** A piece of link with its family's arrowhead. */
export function linkSign(
  family: Family,
  palette: Palette,
  { widthPx = sampleWidthPx, hand = 'ink' }: { readonly widthPx?: number; readonly hand?: Hand } = {},
): Sign {
  const style = styleOfLink({ ...plainLink, family, hand }, palette);
  const linePx = hand === 'pencil' ? style.widthPx : samplePx;
  const arrow = style.arrow && {
    ...style.arrow,
    widthPx: linePx,
    hollowPx:
      style.arrow.hollowPx === null ? null : Math.max(style.arrow.hollowPx, hand === 'ink' ? linePx : 0),
  };
  const end = { x: widthPx, y: 0 };
  const shapes = lineShapes(
    { from: { x: 0, y: 0 }, control: { x: widthPx / 2, y: 0 }, to: end },
    { ...style, widthPx: linePx, arrow, targetGapPx: 0.5 },
  );
  return { shapes, widthPx, heightPx: 12 };
}

/** A straight piece of line. */
export const lineSign = (
  from: number,
  to: number,
  widthPx: number,
  colour: string,
  dash?: readonly number[] | null,
): Drawn => ({
  kind: 'drawn',
  form: {
    kind: 'lines',
    lines: [
      [
        { x: from, y: 0 },
        { x: to, y: 0 },
      ],
    ],
  },
  stroke: { paint: colour, widthPx, dash: dash ?? null },
});

/** The dashes of a line of this certainty. */
export const dashSign = (certainty: Certainty, palette: Palette): Sign => ({
  shapes: [lineSign(0, 24, 1.4, palette.ink2, certaintyMarks[certainty].dash)],
  widthPx: 24,
  heightPx: 10,
});

/**
 * How certain a claim is: solid, with quotation ticks, dashed, struck through. For lists, where a line has neither
 * arrow nor family; on the graph, an attributed link is as solid as a stated one.
 */
export function certaintySign(certainty: Certainty, palette: Palette): Sign {
  const [from, to] = [0, 22];
  const line = (a: number, b: number) => lineSign(a, b, 1.7, palette.ink);
  const stroke = (x1: number, y1: number, x2: number, y2: number): Drawn => ({
    kind: 'drawn',
    form: {
      kind: 'lines',
      lines: [
        [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
      ],
    },
    stroke: { paint: palette.ink, widthPx: 1.7 },
  });
  const shapes: Readonly<Record<Certainty, readonly Drawn[]>> = {
    stated: [line(from, to)],
    attributed: [line(from, 5.5), line(16.5, to), stroke(8, 3, 9.8, -3), stroke(12, 3, 13.8, -3)],
    unconfirmed: [lineSign(from, to, 1.7, palette.ink, [4.4, 3.2])],
    denied: [line(from, to), stroke(7.5, -4, 14.5, 4)],
  };
  return { shapes: shapes[certainty], widthPx: 22, heightPx: 10 };
}

/** Lines of the thickness that one, two, and three or more articles give. */
export function thicknessSign(palette: Palette): Sign {
  const [lengthPx, gapPx] = [13, 3.5];
  const shapes = ([1, 2, 3] as const).map((articles: Articles, n) => {
    const from = n * (lengthPx + gapPx);
    return lineSign(from, from + lengthPx, linkMarks[articles].widthPx, palette.ink2);
  });
  return { shapes, widthPx: 3 * lengthPx + 2 * gapPx, heightPx: 10 };
}

/** A piece of the marker. */
export const markerSign = (palette: Palette): Sign => ({
  shapes: [lineSign(0, 26, 12, palette.markLine)],
  widthPx: 26,
  heightPx: 14,
});

/** The size of a node in a legend, relative to the graph. */
const sizeShare = 0.42;
/** The radius of a type that is never minor. */
const radiusOf = (passages: number): number => nodeRadius('country', passages);

/** Nodes with these numbers of passages, side by side. */
export function sizeSign(passages: readonly number[], palette: Palette): Sign {
  let right = 0;
  const shapes = passages.map((count): Drawn => {
    const radius = radiusOf(count) * sizeShare;
    right += 2 * radius + 3;
    return {
      kind: 'drawn',
      form: { kind: 'circle', at: { x: right - radius - 2, y: 0 }, r: radius },
      stroke: { paint: palette.ink2, widthPx: 1.2 },
    };
  });
  const largest = Math.max(0, ...passages.map(radiusOf)) * sizeShare;
  return { shapes, widthPx: right, heightPx: 2 * largest + 4 };
}

/**
 * The sizes that a legend shows when the largest node has `most` passages: a small one, a medium one and the largest.
 */
export const sizesUpTo = (most: number): readonly number[] =>
  [...new Set([1, 10, most])].filter((count) => count <= most).sort((a, b) => a - b);
