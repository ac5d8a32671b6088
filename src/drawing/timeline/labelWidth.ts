import type { Language } from '../../domain/basics/languages.ts';
import { numberIn } from '../../lib/counted.ts';
import { firstFew } from '../../lib/firstFew.ts';
import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import type { ItemLabel } from './itemLabel.ts';
import { sourceWidth } from './sourceShapes.ts';

/** The font of labels. */
export const labelFont: Font = { family: '"Archivo Narrow"', weight: 500, sizePx: 12.5 };

/** The widths of the arrow between the names of a link, and of the gap between the parts of a label. */
export const arrowPx = 24;
export const gapPx = 5;

/** How much room the number of a source takes, the gap after it included. */
const roomOfSource = (number: number): number => Math.max(20, sourceWidth(number) + 3);
/** Glyphs are measured to fractions of a pixel; the browser may round each up. */
const slackPx = 3;

/** What follows the numbers of the first sources: « + 995 »; nothing where these are all. */
export const sayMore = (more: number, language: Language): string =>
  more === 0 ? '' : `+ ${numberIn[language](more)}`;

/** How wide the label of an item is: its names, the arrow between two of them, the numbers of its first sources. */
export function labelWidth(label: ItemLabel, sources: readonly number[], measure: MeasureText): number {
  const widthOf = (words: string): number => measure(words, asCssFont(labelFont));
  const names =
    label.kind === 'node'
      ? widthOf(label.name)
      : widthOf(label.source) + widthOf(label.target) + arrowPx + 2 * gapPx;
  const { few, more } = firstFew(sources);
  const numbers = few.reduce((sum, number) => sum + roomOfSource(number), 0);
  return Math.ceil(names + numbers + widthOf(sayMore(more, 'fr')) + gapPx + slackPx);
}
