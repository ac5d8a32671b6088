import type { SvgElement } from '../drawing/svgElement.ts';

/** Draws what is on screen anew, for paper, as plain data; null: there is nothing to draw. */
type DrawPicture = () => SvgElement | null;

const drawers: DrawPicture[] = [];

/** Offers a picture for printing. Returns what withdraws it. */
export function offerPicture(draw: DrawPicture): () => void {
  drawers.push(draw);
  return () => {
    drawers.splice(drawers.indexOf(draw), 1);
  };
}

/** Draws the picture that was offered last; null when there is none. */
export const drawPictureForPaper: DrawPicture = () => drawers.at(-1)?.() ?? null;
