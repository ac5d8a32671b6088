import { tokenPalette } from '../../drawing/palette.ts';
import { colourOfLabel, type ItemLabel } from '../../drawing/timeline/itemLabel.ts';

/** The colour of what happened, as the style sheet has it. */
export const colourOf = (label: ItemLabel): string => colourOfLabel(label, tokenPalette);
