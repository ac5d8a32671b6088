import type { SvgElement } from '../../drawing/svgElement.ts';
import { SvgParts } from '../../ui/SvgParts.tsx';

/** The graph as it is on the screen, as wide as the paper: its own size is only in the `viewBox`. */
export function PrintedPicture({ picture }: { readonly picture: SvgElement }) {
  const { width, height, xmlns, ...attributes } = picture.attributes;
  return (
    <figure className="print-picture">
      <SvgParts of={[{ ...picture, attributes }]} />
    </figure>
  );
}
