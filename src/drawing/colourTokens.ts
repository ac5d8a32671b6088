/** A custom property of the style sheet. */
export type ColourToken = `--${string}`;

/** The colours that stand for no type and no family, by their names in a palette. */
export const inkTokens = {
  canvas: '--canvas',
  region: '--region',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  pencil: '--pencil',
  mark: '--mark',
  markLine: '--mark-line',
  markSoft: '--mark-soft',
  markInk: '--mark-ink',
} as const satisfies Readonly<Record<string, ColourToken>>;
export type InkName = keyof typeof inkTokens;
