import type { NodeId } from '../../domain/basics/ids.ts';
import { nodeRadius } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Scene } from '../scene.ts';

/*
 * What stands above links and nodes, whoever paints it: the canvas and the picture draw the same.
 */

/** Colours from the node outwards, each to a distance from its edge in pixels. */
export type Ring = readonly { readonly colour: string; readonly from: number; readonly to: number }[];

/** Around what is pointed at, selected, and reached with the arrow keys. */
export function ringsOf(
  { emphasis: { pointedNode, ringed }, cursor, visible }: Scene,
  { canvas, ink, mark }: Palette,
): ReadonlyMap<NodeId, Ring> {
  const selected: Ring = [
    { colour: canvas, from: 0, to: 1.6 },
    { colour: ink, from: 1.6, to: 4 },
    { colour: mark, from: 4, to: 6.5 },
  ];
  const focused: Ring = [
    { colour: canvas, from: 0, to: 2 },
    { colour: ink, from: 2, to: 4 },
    { colour: mark, from: 4, to: 8 },
  ];
  const pointed: Ring = [
    { colour: canvas, from: 0, to: 1.5 },
    { colour: ink, from: 1.5, to: 3.5 },
  ];
  const rings = new Map<NodeId, Ring>();
  if (pointedNode !== null) rings.set(pointedNode, pointed);
  for (const id of ringed) rings.set(id, selected);
  if (cursor !== null) rings.set(cursor, focused);
  for (const id of rings.keys()) if (!visible.nodes.has(id)) rings.delete(id);
  return rings;
}

/** A name keeps off the rings around its node. */
export const ringRoomPx = ({ emphasis, cursor }: Scene, id: NodeId): number =>
  emphasis.ringed.has(id) || cursor === id ? 6 : 0;

/** A country's code in its node. */
export interface CountryCode {
  readonly id: NodeId;
  readonly code: string;
  readonly sizePx: number;
  readonly opacity: number;
}

/** Countries too small for their code go without. */
const leastCodeRadiusPx = 9.5;
const leastCodePx = 9;
/** A code's size in parts of its node's radius. */
export const codeShare = 0.86;

export function listCodes(
  { index, visible, emphasis: { subject, litNodes, read } }: Scene,
  zoom: number,
): readonly CountryCode[] {
  const codes: CountryCode[] = [];
  for (const id of visible.nodes) {
    const node = index.node(id);
    if (node.type !== 'country') continue;
    const radius = nodeRadius(index.passageCount(id)) * zoom;
    const code = node.sameAs.find((same) => same.startsWith('iso3166:'))?.slice('iso3166:'.length);
    if (code === undefined || radius < leastCodeRadiusPx) continue;
    const faded = subject !== 'none' && !litNodes.has(id) && read?.nodes.has(id) !== true;
    codes.push({ id, code, sizePx: Math.max(leastCodePx, radius * codeShare), opacity: faded ? 0.75 : 1 });
  }
  return codes;
}

/** How far below a node's middle its code stands, in parts of its size. */
export const codeDrop = 0.36;

/** Where on its curve a link bears its count: off the middle, where its words stand. */
export const countAt = 0.34;
export const countRadiusPx = 7;
export const countLinePx = 1.2;

/** Names and words have a halo of the canvas's colour, this wide in all. */
export const labelHaloPx = 3.2;
export const wordHaloPx = 3.5;
/** How far below its point a count or a word stands. */
export const textDropPx = 4;
/** Where a line of a label stands, in line heights from its top. */
export const baselineAt = 0.8;
