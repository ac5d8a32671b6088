import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import type { ItemLabel } from './itemLabel.ts';

/** The font of labels. */
export const labelFont: Font = { family: '"Archivo Narrow"', weight: 500, sizePx: 12.5 };

/**
 * The widths of the arrow between the names of a link, of the gap between the parts of a label, and of a source's
 * number.
 */
export const arrowPx = 24;
export const gapPx = 5;
export const sourcePx = 20;
/** Glyphs are measured to fractions of a pixel; the browser may round each up. */
const slackPx = 3;

/** How wide the label of an item is: its names, the arrow between two of them, the numbers of its sources. */
export function labelWidth(label: ItemLabel, sources: readonly number[], measure: MeasureText): number {
  const widthOf = (words: string): number => measure(words, asCssFont(labelFont));
  const names =
    label.kind === 'node'
      ? widthOf(label.name)
      : widthOf(label.source) + widthOf(label.target) + arrowPx + 2 * gapPx;
  return Math.ceil(names + sources.length * sourcePx + gapPx + slackPx);
}
