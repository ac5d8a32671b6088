import type { Palette } from '../palette.ts';
import type { Shape } from '../shapes.ts';

/** How wide the box with the number of an article is. */
export const sourceWidth = (number: number): number => 11 + 6 * String(number).length;

/** The number of an article in its box, 16 px high, its top left corner at the origin. */
export const sourceShapes = (number: number, palette: Palette): readonly Shape[] =>
  boxShapes(String(number), sourceWidth(number), palette);

/** Words in such a box of this width in pixels. */
export const boxShapes = (words: string, widthPx: number, palette: Palette): readonly Shape[] => [
  {
    kind: 'drawn',
    form: { kind: 'rect', at: { x: 0.5, y: 0.5 }, width: widthPx - 1, height: 15, radius: 2 },
    fill: palette.canvas,
    stroke: { paint: palette.ink3, widthPx: 1 },
  },
  {
    kind: 'written',
    lines: [{ at: { x: widthPx / 2, y: 12 }, words }],
    font: { family: palette.dense, weight: 600, sizePx: 11 },
    fill: palette.ink2,
    anchor: 'middle',
  },
];
