import { type Palette, tokenPalette } from '../palette.ts';

/** The colours of a map: the graph's, and those of the land. */
export interface MapPalette extends Palette {
  /** Land that no passage names. */
  readonly land: string;
  readonly graticule: string;
  readonly border: string;
  readonly coast: string;
  /** Of countries, by the steps of their shade, from the first. */
  readonly shades: readonly string[];
}

/** How much of the countries' own colour is in the land at each step. */
const sharesOfCountry = [8, 17, 27, 38] as const;

/** Puts the colours of the land beside a palette; `read` is given each as CSS has it, with tokens and mixtures. */
export const mapPaletteOf = (palette: Palette, read: (css: string) => string): MapPalette => ({
  ...palette,
  land: read('var(--panel)'),
  graticule: read('var(--rule)'),
  border: read('var(--rule-2)'),
  coast: read('var(--field)'),
  shades: sharesOfCountry.map((share) => read(`color-mix(in oklab, var(--country) ${share}%, var(--panel))`)),
});

/** The style sheet's own colours, for a map in the page. */
export const mapTokenPalette: MapPalette = mapPaletteOf(tokenPalette, (css) => css);

/** The fill of a step, from 1; 0 is land that nothing names, and beyond the last the last. */
export const fillOfStep = (step: number, { land, shades }: MapPalette): string =>
  step === 0 ? land : (shades[step - 1] ?? shades.at(-1) ?? land);
