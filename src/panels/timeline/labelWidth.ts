import { measureText } from '../../drawing/measureText.ts';
import type { Face } from './itemFace.ts';

/** The face that labels are set in, and the class that sets it. */
export const labelFont = '500 12.5px "Archivo Narrow"';
export const labelClass = 'font-dense text-[12.5px]/[18px] font-medium whitespace-nowrap';

const arrowPx = 24;
const gapPx = 5;
const sourcePx = 20;
/** Glyphs are measured to a fraction; the browser may round each up. */
const slackPx = 3;

/** How wide the label of an item is: its names, the arrow between two of them, the numbers of its sources. */
export function labelWidth(face: Face, sources: readonly number[]): number {
  const names =
    face.kind === 'node'
      ? measureText(face.name, labelFont)
      : measureText(face.source, labelFont) + measureText(face.target, labelFont) + arrowPx + 2 * gapPx;
  return Math.ceil(names + sources.length * sourcePx + gapPx + slackPx);
}
