import { setNewest } from '../lib/setNewest.ts';
import { canDraw } from './canDraw.ts';

/** Sizes follow the zoom, so that there is no end to them: a screen needs some hundreds, a large graph some thousands. */
const mostKept = 12_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a text in a CSS font, in pixels; without a canvas, an estimate. Pairs of late are not measured again. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === null && canDraw()) context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 6;
  context.font = font;
  const { width } = context.measureText(text);
  setNewest(widths, key, width, mostKept);
  return width;
}
