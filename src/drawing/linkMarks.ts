import type { Certainty, Family } from '../domain/basics/kinds.ts';
import type { ColourToken } from './colourTokens.ts';

/*
 * What links look like, said once, as data, as `nodeMarks.ts` does for nodes: every painter, legend and exported look
 * reads it here. Lengths are pixels at zoom 1.
 */

export type ArrowName = 'triangle' | 'tee' | 'diamond' | 'circle' | 'chevron';

/**
 * An arrowhead, in parts of its size: the tip at 0, 0, the node towards (0, 1). These are Cytoscape's own shapes, by its
 * own names, since it can draw no others: a test draws both.
 */
interface ArrowShape {
  /** Its corners, or the radius of a circle around the tip. */
  readonly form: readonly (readonly [across: number, along: number])[] | number;
  /** How far before the node's border the line ends and the tip stands. */
  readonly lineEnds: { readonly px: number } | { readonly lineWidths: number };
  readonly tipEnds: { readonly px: number } | { readonly sizes: number };
}

export const arrowShapes: Readonly<Record<ArrowName, ArrowShape>> = {
  triangle: {
    form: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    lineEnds: { lineWidths: 2 },
    tipEnds: { px: 0 },
  },
  tee: {
    form: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    lineEnds: { px: 1 },
    tipEnds: { px: 1 },
  },
  diamond: {
    form: [
      [-0.15, -0.15],
      [0, -0.3],
      [0.15, -0.15],
      [0, 0],
    ],
    lineEnds: { lineWidths: 1 },
    tipEnds: { px: 0 },
  },
  circle: { form: 0.15, lineEnds: { lineWidths: 2 }, tipEnds: { sizes: 0.15 } },
  chevron: {
    form: [
      [0, 0],
      [-0.15, -0.15],
      [-0.1, -0.2],
      [0, -0.1],
      [0.1, -0.2],
      [0.15, -0.15],
    ],
    lineEnds: { lineWidths: 0.95 },
    tipEnds: { px: 0 },
  },
};

/** A family of links: its colour, and the arrowhead at the target; none where a link has no direction. */
interface FamilyMark {
  readonly token: ColourToken;
  readonly arrow: { readonly name: ArrowName; readonly scale: number; readonly hollow: boolean } | null;
}

export const familyMarks: Readonly<Record<Family, FamilyMark>> = {
  cooperation: { token: '--family-cooperation', arrow: { name: 'triangle', scale: 0.78, hollow: false } },
  opposition: { token: '--family-opposition', arrow: { name: 'tee', scale: 0.9, hollow: false } },
  structure: { token: '--family-structure', arrow: { name: 'diamond', scale: 0.72, hollow: false } },
  location: { token: '--family-location', arrow: { name: 'circle', scale: 0.62, hollow: true } },
  statement: { token: '--family-statement', arrow: { name: 'chevron', scale: 0.85, hollow: false } },
  'co-mention': { token: '--family-co-mention', arrow: null },
};

/** How many articles attest a link, as far as its thickness shows: 3 stands for three or more. */
export type Articles = 1 | 2 | 3;

/** A number of articles as thickness shows it. */
export const asArticles = (count: number): Articles => (count >= 3 ? 3 : count === 2 ? 2 : 1);

/** A link's width by the articles that attest it, and the factor by which its arrowhead is larger. */
export const linkMarks: Readonly<
  Record<Articles, { readonly widthPx: number; readonly arrowScale: number }>
> = {
  1: { widthPx: 1.1, arrowScale: 1 },
  2: { widthPx: 2.2, arrowScale: 1.15 },
  3: { widthPx: 3.4, arrowScale: 1.15 },
};

/**
 * A link attested by one passage of one article is faint while the whole graph is in view: there are many of them, and
 * they would hide what many passages say. From the zoom on at which the graph can be read, and wherever something is
 * highlighted, it has its full strength. `ink`: the share of its own colour, the rest being that of the canvas. Mixed and not
 * transparent, since each transparent link is drawn through a layer of its own.
 */
export const faintMarks = { widthPx: 0.75, ink: 0.65, belowZoom: 1 } as const;

/** How far from the borders of its nodes a link begins and ends. */
export const linkGapsPx = { source: 2, target: 2.5, ringed: 7 } as const;

/** How certain a link's claim is, as the dashes of its line; null: solid. */
export const certaintyMarks: Readonly<Record<Certainty, { readonly dash: readonly number[] | null }>> = {
  stated: { dash: null },
  attributed: { dash: null },
  unconfirmed: { dash: [4, 3.5] },
  denied: { dash: [1.2, 3] },
};

/** What the pointer, or a selection, changes in a link. */
export const linkStates = {
  pointed: { widerPx: 1 },
  /** The marker lies under it; between the pieces of a broken marker the line stands on the canvas itself. */
  marked: { widthPx: 2.2, colour: 'markInk', outsideColour: 'ink' },
} as const;

/** The marker: under one selected link, under those of a chain or gathered, in small drawings; broken outside articles. */
export const markerMarks = {
  colour: 'markLine',
  selectedPx: 15,
  pathPx: 11,
  /** Dash and gap of a broken marker, in widths of the marker. */
  broken: [0.95, 0.5],
} as const;

/** A faint link lies below all others, one under the pointer above what is lit, a marked one above everything. */
export const linkLevels = { faint: -1, pointed: 2, marked: 3 } as const;
