import type { NodeType } from '../domain/basics/kinds.ts';
import type { ColourToken, InkName } from './colourTokens.ts';

/*
 * What nodes look like, said once, as data, as `linkMarks.ts` does for links: every painter, legend and exported look
 * reads it here. Lengths are pixels at zoom 1.
 */

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
