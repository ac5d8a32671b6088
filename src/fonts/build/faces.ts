import type { SubsetOptions } from 'subset-font';

/** A font file that the page has, cut from a larger one. */
export interface Face {
  /** Without `.woff2`. */
  readonly name: string;
  /** The module path of the file that it is cut from. */
  readonly from: string;
  /** The ranges and points of the axes that the design uses; beyond its end an axis stays there. */
  readonly axes?: SubsetOptions['variationAxes'];
  /** The only letters in it; left out: all of the file's. */
  readonly letters?: string;
}

/** Letters beyond these are in the files for extended Latin, which browsers fetch once a text has one. */
const parts = [
  { suffix: '', subset: 'latin' },
  { suffix: '-ext', subset: 'latin-ext' },
] as const;

const archivo = (subset: string) => `@fontsource-variable/archivo/files/archivo-${subset}-wdth-normal.woff2`;
const newsreader = (subset: string, style: string) =>
  `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-${style}.woff2`;

/** All font files of the page. `theme.css` names their families, weights and letters. */
export const faces: readonly Face[] = [
  ...parts.flatMap(({ suffix, subset }): readonly Face[] => [
    { name: `archivo${suffix}`, from: archivo(subset), axes: { wght: { min: 400, max: 720 }, wdth: 100 } },
    ...[500, 600, 700].map((weight) => ({
      name: `archivo-narrow-${weight}${suffix}`,
      from: `@fontsource/archivo-narrow/files/archivo-narrow-${subset}-${weight}-normal.woff2`,
    })),
    {
      name: `newsreader${suffix}`,
      from: newsreader(subset, 'normal'),
      axes: { wght: { min: 400, max: 700 }, opsz: { min: 14, max: 32 } },
    },
    {
      name: `newsreader-italic${suffix}`,
      from: newsreader(subset, 'italic'),
      axes: { wght: 430, opsz: { min: 14, max: 20 } },
    },
  ]),
  // The brand alone is set wider.
  { name: 'archivo-brand', from: archivo('latin'), axes: { wght: 720, wdth: 112 }, letters: 'Maillage' },
];

/** What the design uses of OpenType, and what shapes and places letters without being asked for. */
export const features = [
  'calt',
  'ccmp',
  'kern',
  'liga',
  'locl',
  'mark',
  'mkmk',
  'rlig',
  'rvrn',
  'tnum',
] as const;
