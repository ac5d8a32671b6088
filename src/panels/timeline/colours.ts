import { tokenPalette } from '../../drawing/palette.ts';
import { colourOfFace, type Face } from '../../drawing/timeline/itemFace.ts';

/** The colour of what happened, as the style sheet has it. */
export const colourOf = (face: Face): string => colourOfFace(face, tokenPalette);
