import { tokenPalette } from '../../drawing/palette.ts';
import type { ItemLabel } from '../../drawing/timeline/itemLabel.ts';
import { itemSign } from '../../drawing/timeline/itemShapes.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';

/** The names of an item, with the arrow of its family between the ends of a link. */
export function ItemNames({ label, faint }: { readonly label: ItemLabel; readonly faint: boolean }) {
  if (label.kind === 'node') return <>{label.name}</>;
  return (
    <span className="inline-flex items-center gap-[5px]">
      {label.source}
      <LinkSample family={label.family} widthPx={24} muted={faint} hand={label.hand} />
      {label.target}
    </span>
  );
}

interface ItemSignProps {
  readonly label: ItemLabel;
  readonly selected: boolean;
}

/** The sign of an item, ringed when it is selected: a node's glyph; for a link a dot in the colour of its family. */
export function ItemSign({ label, selected }: ItemSignProps) {
  return (
    <span className="block [&_svg]:overflow-visible">
      <SignPicture sign={itemSign(label, tokenPalette, selected)} />
    </span>
  );
}
