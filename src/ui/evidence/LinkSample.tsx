import type { Certainty, Family } from '../../domain/basics/kinds.ts';
import type { Hand } from '../../drawing/markStates.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { certaintySign, linkSign } from '../../drawing/signs.ts';
import { mutedPalette } from './Glyph.tsx';
import { SignPicture } from './SignPicture.tsx';

interface LinkSampleProps {
  readonly family: Family;
  readonly muted?: boolean;
  readonly widthPx?: number;
  /** Pencil for a link that is only proposed. */
  readonly hand?: Hand;
}

/** A short piece of link with its family's colour and arrowhead. */
export const LinkSample = ({ family, muted = false, widthPx = 28, hand = 'ink' }: LinkSampleProps) => (
  <SignPicture sign={linkSign(family, muted ? mutedPalette : tokenPalette, { widthPx, hand })} />
);

interface CertaintySampleProps {
  readonly certainty: Certainty;
  /** Whether it takes the colour of the words beside it. */
  readonly inherit?: boolean;
}

/** The certainty of a claim, as a piece of line: solid, with quotation ticks, dashed, struck through. */
export const CertaintySample = ({ certainty, inherit = false }: CertaintySampleProps) => (
  <SignPicture sign={certaintySign(certainty, inherit ? inWords : tokenPalette)} />
);

const inWords = { ...tokenPalette, ink: 'currentColor' };
