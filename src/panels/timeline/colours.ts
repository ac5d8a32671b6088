import { glyphColour } from '../../ui/evidence/Glyph.tsx';
import { familyColour } from '../../ui/evidence/LinkSample.tsx';
import type { Face } from './itemFace.ts';

/** The colour of what happened: of the node's type, or of the link's family. */
export const colourOf = (face: Face): string =>
  face.kind === 'node' ? glyphColour(face.type) : familyColour(face.family);
