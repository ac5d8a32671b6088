import { canDraw } from './canDraw.ts';

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a text in a CSS font, in pixels; without a canvas, an estimate. Each pair is measured once. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === null && canDraw()) context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 6;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
