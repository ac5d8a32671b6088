import { type Family, families, type NodeType, nodeTypes } from '../domain/basics/kinds.ts';
import { type ColourToken, type InkName, inkTokens } from './colourTokens.ts';
import { faintMarks, familyMarks } from './linkMarks.ts';
import { type Standing, standingMarks } from './markStates.ts';
import { nodeMarks } from './nodeMarks.ts';

/** The colours and the font that the graph is drawn with. */
export interface Palette extends Readonly<Record<InkName, string>> {
  readonly nodes: Readonly<Record<NodeType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  /** Faded marks stay a little more visible on the dark canvas. */
  readonly theme: 'light' | 'dark';
  /** The font family of labels. */
  readonly dense: string;
}

/** A colour for each token that the marks name. */
export const paletteOf = (
  colourOf: (token: ColourToken) => string,
  theme: Palette['theme'],
  dense: string,
): Palette => ({
  ...mapEach(Object.keys(inkTokens) as InkName[], (name) => colourOf(inkTokens[name])),
  nodes: mapEach(nodeTypes, (type) => colourOf(nodeMarks[type].token)),
  families: mapEach(families, (family) => colourOf(familyMarks[family].token)),
  theme,
  dense,
});

const mapEach = <Key extends string>(keys: readonly Key[], make: (key: Key) => string): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, string>;

/** How visible a standing leaves a mark, 0 to 1. */
export function opacityOf(standing: Standing, { theme }: Pick<Palette, 'theme'>): number {
  const { opacity } = standingMarks[standing];
  return typeof opacity === 'number' ? opacity : opacity[theme];
}

/** The colour of a family's faint links: in numbers where the palette is in numbers, or else in CSS. */
export function faintColour(family: Family, { families: colours, canvas }: Palette): string {
  const { ink } = faintMarks;
  if (!/^rgb/.test(canvas)) return `color-mix(in srgb,${colours[family]} ${ink * 100}%,${canvas})`;
  const those = numbersIn(canvas);
  const parts = numbersIn(colours[family]).map((part, n) => part * ink + (those[n] ?? 0) * (1 - ink));
  return `rgb(${parts.map(Math.round)})`;
}

const numbersIn = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);

/**
 * A palette of the style sheet's own tokens: one picture for light and dark, coloured only in a page that has the
 * tokens. Not for pictures that stand alone.
 */
export const tokenPalette: Palette = paletteOf((token) => `var(${token})`, 'light', 'var(--font-dense)');
