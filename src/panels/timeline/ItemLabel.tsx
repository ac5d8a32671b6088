import { tokenPalette } from '../../drawing/palette.ts';
import type { Face } from '../../drawing/timeline/itemFace.ts';
import { itemSign } from '../../drawing/timeline/itemShapes.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';

/** The names of an item, with the arrow of its family between the ends of a link. */
export function ItemNames({ face, faint }: { readonly face: Face; readonly faint: boolean }) {
  if (face.kind === 'node') return <>{face.name}</>;
  return (
    <span className="inline-flex items-center gap-[5px]">
      {face.source}
      <LinkSample family={face.family} widthPx={24} muted={faint} />
      {face.target}
    </span>
  );
}

interface ItemSignProps {
  readonly face: Face;
  readonly selected: boolean;
}

/** The sign of an item, ringed when it is selected: the glyph of a node; of a link a dot in the colour of its family. */
export function ItemSign({ face, selected }: ItemSignProps) {
  return (
    <span className="block [&_svg]:overflow-visible">
      <SignPicture sign={itemSign(face, tokenPalette, selected)} />
    </span>
  );
}

/** The articles that an item rests on. */
export function ItemSources({ sources }: { readonly sources: readonly number[] }) {
  return (
    <>
      {sources.map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
    </>
  );
}
