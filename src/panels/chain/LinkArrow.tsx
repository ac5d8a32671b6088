import type { Family } from '../../domain/basics/kinds.ts';
import { type Arrow, arrowForm, tipGapPx } from '../../drawing/arrowShapes.ts';
import { familyMarks } from '../../drawing/linkMarks.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { Shapes } from '../../ui/SvgParts.tsx';

/** Larger than on the graph, like the whole line. */
const growth = 1.7;
const linePx = 2;
/** The line reaches the node; the arrowhead keeps a distance. */
const besideNodePx = 6;

/** The arrowhead of a link's family on the marker, pointing right at 0, 0. */
export function LinkArrow({ family }: { readonly family: Family }) {
  const { arrow: mark } = familyMarks[family];
  if (mark === null) return null;
  const arrow: Arrow = {
    name: mark.name,
    scale: mark.scale * growth,
    widthPx: linePx,
    colour: tokenPalette.markInk,
    hollowPx: mark.hollow ? linePx : null,
  };
  const drawn = arrowForm(arrow, { x: -besideNodePx - tipGapPx(arrow), y: 0 }, -Math.PI / 2);
  return <Shapes of={[mark.hollow ? { ...drawn, fill: tokenPalette.markLine } : drawn]} />;
}
