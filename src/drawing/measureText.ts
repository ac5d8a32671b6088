import { canDraw } from './canDraw.ts';

/**
 * Sizes follow the zoom, so that there is no end to the fonts: those that were measured with last are remembered, as many as
 * have so many texts in all. A screen needs some hundreds; of a large graph, too, only some are written at a time.
 */
const mostKept = 4000;
/** Per font, those of late last: what was measured in it. */
const widths = new Map<string, Map<string, number>>();
let kept = 0;
let context: CanvasRenderingContext2D | null = null;

/** Width of a text in a CSS font, in pixels; without a canvas, an estimate. What was measured of late is not measured again. */
export function measureText(text: string, font: string): number {
  const known = widths.get(font)?.get(text);
  if (known !== undefined) return known;
  if (context === null && canDraw()) context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 6;
  context.font = font;
  const { width } = context.measureText(text);
  remember(text, font, width);
  return width;
}

function remember(text: string, font: string, width: number): void {
  const texts = widths.get(font) ?? new Map<string, number>();
  texts.set(text, width);
  kept += 1;
  widths.delete(font);
  widths.set(font, texts);
  for (const [oldest, forgotten] of widths) {
    if (kept <= mostKept) return;
    widths.delete(oldest);
    kept -= forgotten.size;
  }
}
