import type { SvgElement } from '../../drawing/svgElement.ts';
import { SvgParts } from '../../ui/SvgParts.tsx';

/** The graph as it stands on the screen, as wide as the paper: the size of its own stays in the `viewBox` alone. */
export function PrintedPicture({ picture }: { readonly picture: SvgElement }) {
  const { width, height, xmlns, ...attributes } = picture.attributes;
  return (
    <figure className="print-picture">
      <SvgParts of={[{ ...picture, attributes }]} />
    </figure>
  );
}
