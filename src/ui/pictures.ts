import type { SvgElement } from '../drawing/svgElement.ts';

/** Draws what is on screen afresh, for paper, as plain data; null: there is nothing to draw. */
type DrawPicture = () => SvgElement | null;

const drawers: DrawPicture[] = [];

/** Makes a picture findable for whoever prints. Gives back what takes it out. */
export function offerPicture(draw: DrawPicture): () => void {
  drawers.push(draw);
  return () => {
    drawers.splice(drawers.indexOf(draw), 1);
  };
}

/** The picture that was offered last; null when none is. */
export const drawPictureForPaper: DrawPicture = () => drawers.at(-1)?.() ?? null;
