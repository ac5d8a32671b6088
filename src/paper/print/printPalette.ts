import type { Palette } from '../../drawing/palette.ts';
import { tokenPalette } from '../../drawing/palette.ts';

let known: Palette | null = null;

/** The tokens of the style sheet, which are light on paper; words are measured in the font in which they are set. */
export function paperPalette(): Palette {
  known ??= {
    ...tokenPalette,
    dense: getComputedStyle(document.documentElement).getPropertyValue('--font-dense').trim(),
  };
  return known;
}
