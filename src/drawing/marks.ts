import type { Certainty, Family, NodeType } from '../domain/basics/kinds.ts';

/*
 * What every mark of the graph looks like, said once, as data: every painter, legend and exported look reads it here.
 * Lengths are pixels at zoom 1; colours are tokens of the style sheet.
 */

/** A custom property of the style sheet. */
export type ColourToken = `--${string}`;

/** The colours that stand for no type and no family, by their names in a palette. */
export const inkTokens = {
  canvas: '--canvas',
  region: '--region',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  pencil: '--pencil',
  mark: '--mark',
  markLine: '--mark-line',
  markInk: '--mark-ink',
} as const satisfies Readonly<Record<string, ColourToken>>;
export type InkName = keyof typeof inkTokens;

export type Outline = 'circle' | 'square' | 'diamond' | 'triangle-up' | 'triangle-down';

/** A node type: an outline, and the factor by which it is enlarged to look as large as the others. */
interface NodeMark {
  readonly outline: Outline;
  readonly factor: number;
  /** Secondary types are hollow: canvas inside, their colour around. */
  readonly hollow: boolean;
  /**
   * With fewer passages than this it is minor: small, and without a name while the whole graph is in view; 0: never.
   */
  readonly minorUnder: number;
  readonly token: ColourToken;
}

export const nodeMarks: Readonly<Record<NodeType, NodeMark>> = {
  country: { outline: 'circle', factor: 1, hollow: false, minorUnder: 0, token: '--country' },
  agency: { outline: 'square', factor: 0.95, hollow: false, minorUnder: 0, token: '--agency' },
  group: { outline: 'diamond', factor: 1.2, hollow: false, minorUnder: 0, token: '--group' },
  event: { outline: 'triangle-up', factor: 1.16, hollow: false, minorUnder: 3, token: '--event' },
  person: { outline: 'circle', factor: 0.88, hollow: true, minorUnder: 3, token: '--person' },
  place: { outline: 'triangle-down', factor: 1.08, hollow: true, minorUnder: 0, token: '--place' },
  organization: { outline: 'square', factor: 0.8, hollow: true, minorUnder: 0, token: '--org' },
};

/** The radius of a minor node, before its factor. */
export const minorRadiusPx = 5.2;

/** The outline of a hollow node, and the edge in the canvas's colour that separates a node from what it touches. */
export const nodeLinePx = 2;
export const nodeEdgePx = 1.5;
/** The corners of squares are slightly rounded. */
export const cornerRadiusPx = 2;

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
  cooperation: { token: '--e-coop', arrow: { name: 'triangle', scale: 0.78, hollow: false } },
  opposition: { token: '--e-oppose', arrow: { name: 'tee', scale: 0.9, hollow: false } },
  structure: { token: '--e-struct', arrow: { name: 'diamond', scale: 0.72, hollow: false } },
  location: { token: '--e-place', arrow: { name: 'circle', scale: 0.62, hollow: true } },
  statement: { token: '--e-speech', arrow: { name: 'chevron', scale: 0.85, hollow: false } },
  'co-mention': { token: '--ink-3', arrow: null },
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
 * highlighted, it has its full strength.
 */
export const faintMarks = { widthPx: 0.75, opacity: 0.65, belowZoom: 1 } as const;

/** How far from the borders of its nodes a link begins and ends. */
export const linkGapsPx = { source: 2, target: 2.5, ringed: 7 } as const;

/** How certain a link's claim is, as the dashes of its line; null: solid. */
export const certaintyMarks: Readonly<Record<Certainty, { readonly dash: readonly number[] | null }>> = {
  stated: { dash: null },
  attributed: { dash: null },
  unconfirmed: { dash: [4, 3.5] },
  denied: { dash: [1.2, 3] },
};

/** Who drew it: ink is what a person has verified, pencil what is proposed and nobody has verified. */
export type Hand = 'ink' | 'pencil';

/**
 * What pencil changes. A link is a thin graphite line, however well attested, with a hollow arrowhead in the family's
 * colour, and stops short of its nodes; a primary node is hatched, a secondary one dashed, neither shows a country
 * code; names are quieter.
 */
export const pencil = {
  colour: 'pencil',
  link: { widthPx: 0.9, sourceGapPx: 6, targetGapPx: 4.5 },
  arrow: { linePx: 1.05, dash: { circle: [1.6, 1.4] } as Partial<Record<ArrowName, readonly number[]>> },
  filled: { linePx: 1.15, hatch: { linePx: 1.7, everyPx: 3.6 } },
  hollow: { linePx: 1.2, dash: [2.6, 1.8] },
  nameColour: 'ink3',
} as const;

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

/** A ring around a node: bands from its edge outwards, each to a distance in pixels. */
type Ring = readonly {
  readonly colour: InkName;
  readonly from: number;
  readonly to: number;
}[];

export type RingName = 'pointed' | 'selected' | 'reached';

/** Around nodes pointed at, selected, and reached with the arrow keys. */
export const ringMarks: Readonly<Record<RingName, Ring>> = {
  pointed: [
    { colour: 'canvas', from: 0, to: 1.5 },
    { colour: 'ink', from: 1.5, to: 3.5 },
  ],
  selected: [
    { colour: 'canvas', from: 0, to: 1.6 },
    { colour: 'ink', from: 1.6, to: 4 },
    { colour: 'mark', from: 4, to: 6.5 },
  ],
  reached: [
    { colour: 'canvas', from: 0, to: 2 },
    { colour: 'ink', from: 2, to: 4 },
    { colour: 'mark', from: 4, to: 8 },
  ],
};

/** A name keeps this far from the rings around its node. */
export const ringRoomPx = 6;

/** The standing of an element relative to what is highlighted. */
export type Standing = 'plain' | 'lit' | 'read' | 'unread' | 'dimmed' | 'faded';

/**
 * How visible each standing leaves a mark. Elements are faded beside selected nodes, dimmed beside a selected link;
 * those that the visible words of an open article are about are `read`, the others `unread`. `level`: a higher one is
 * drawn above.
 */
export const standingMarks: Readonly<
  Record<Standing, { readonly opacity: number | { light: number; dark: number }; readonly level: number }>
> = {
  plain: { opacity: 1, level: 0 },
  lit: { opacity: 1, level: 1 },
  read: { opacity: 0.7, level: 1 },
  unread: { opacity: 0.55, level: 0 },
  dimmed: { opacity: { light: 0.3, dark: 0.34 }, level: 0 },
  faded: { opacity: { light: 0.16, dark: 0.2 }, level: 0 },
};

/** A link under the pointer lies above what is lit, a marked one above everything. */
export const linkLevels = { pointed: 2, marked: 3 } as const;

/** A stretch of time: a tint over a line; broken where nobody states it or the source is not certain of the date. */
export const bandMarks = { tint: 0.16, linePx: 2, broken: [5, 3.5], faded: 0.4 } as const;
