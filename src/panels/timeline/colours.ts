import { tokenPalette } from '../../drawing/palette.ts';
import { colourOfLabel, type ItemLabel } from '../../drawing/timeline/itemLabel.ts';

/** The colour of an item, as a token of the style sheet. */
export const colourOf = (label: ItemLabel): string => colourOfLabel(label, tokenPalette);
