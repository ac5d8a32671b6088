import { memo } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { Hand } from '../../drawing/markStates.ts';
import { type Palette, tokenPalette } from '../../drawing/palette.ts';
import { glyphSign } from '../../drawing/signs.ts';
import { SignPicture } from './SignPicture.tsx';

interface GlyphProps {
  readonly name: NodeType;
  readonly sizePx?: number;
  /** Drawn without its colour: what it stands for is switched off. */
  readonly muted?: boolean;
  /** Pencil for a node that is only proposed. */
  readonly hand?: Hand;
}

/** The shape and colour of a node type, as on the canvas: filled for primary types, hollow for secondary ones. */
export const Glyph = memo(({ name, sizePx, muted = false, hand }: GlyphProps) => (
  <SignPicture sign={glyphSign(name, muted ? mutedPalette : tokenPalette, hand)} widthPx={sizePx} />
));

const grey = tokenPalette.ink3;
const mapToGrey = <Key extends string>(colours: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(Object.keys(colours).map((key) => [key, grey])) as Record<Key, string>;

/** The palette of what is switched off. */
export const mutedPalette: Palette = {
  ...tokenPalette,
  nodes: mapToGrey(tokenPalette.nodes),
  families: mapToGrey(tokenPalette.families),
};
