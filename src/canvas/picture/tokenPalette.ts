import { familyTokens, nodeTokens, type Palette } from '../../drawing/palette.ts';

/**
 * A palette of the style sheet's own tokens: one picture for light and dark, that shows its colours only in a page
 * which has the tokens. Not for what must stand alone, nor for faded elements: how visible these are depends on the theme.
 */
export const tokenPalette: Palette = {
  canvas: 'var(--canvas)',
  region: 'var(--region)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  mark: 'var(--mark)',
  markLine: 'var(--mark-line)',
  markInk: 'var(--mark-ink)',
  nodes: asVariables(nodeTokens),
  families: asVariables(familyTokens),
  fadedOpacity: 0.16,
  dense: 'var(--font-dense)',
};

function asVariables<Key extends string>(tokens: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(tokens).map(([key, token]) => [key, `var(${token})`]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
