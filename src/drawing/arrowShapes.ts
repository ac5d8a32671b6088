import type { Point } from './geometry.ts';
import { type ArrowName, arrowShapes } from './linkMarks.ts';
import type { Drawn } from './shapes.ts';

/** An arrowhead at the end of a line. */
export interface Arrow {
  readonly name: ArrowName;
  /** The factor of its mark, larger for thick lines. */
  readonly scale: number;
  /** The width of the line that it ends. */
  readonly widthPx: number;
  readonly colour: string;
  /** Empty, with an outline of this width; null: filled. */
  readonly hollowPx: number | null;
  readonly dash?: readonly number[] | null;
}

/** How large an arrowhead is: `arrowShapes` gives its form in parts of this. Cytoscape's own measure. */
const arrowSizePx = ({ widthPx, scale }: Pick<Arrow, 'widthPx' | 'scale'>): number =>
  Math.max((widthPx * 13.37) ** 0.9, 29) * scale;

/** How far from the node's border its line ends. */
export function lineGapPx(arrow: Pick<Arrow, 'name' | 'widthPx' | 'scale'>): number {
  const { lineEnds } = arrowShapes[arrow.name];
  return 'px' in lineEnds ? lineEnds.px : lineEnds.lineWidths * arrow.widthPx * arrow.scale;
}

/** How far from the node's border its tip stands; for a circle, its middle. */
export function tipGapPx(arrow: Pick<Arrow, 'name' | 'widthPx' | 'scale'>): number {
  const { tipEnds } = arrowShapes[arrow.name];
  return 'px' in tipEnds ? tipEnds.px : tipEnds.sizes * arrowSizePx(arrow);
}

/** How far from its tip a hollow arrowhead begins: its line stops there, so that nothing shows inside. */
export function lengthPx({ name, ...arrow }: Pick<Arrow, 'name' | 'widthPx' | 'scale'>): number {
  const { form } = arrowShapes[name];
  const size = arrowSizePx(arrow);
  return typeof form === 'number' ? form * size : -Math.min(...form.map(([, along]) => along)) * size;
}

/** The arrowhead with its tip at a point; `angle` turns it from pointing along y, in radians. */
export function arrowForm(arrow: Arrow, { x, y }: Point, angle: number): Drawn {
  const { name, colour, hollowPx, dash = null } = arrow;
  const { form } = arrowShapes[name];
  const size = arrowSizePx(arrow);
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return {
    kind: 'drawn',
    form:
      typeof form === 'number'
        ? { kind: 'circle', at: { x, y }, r: form * size }
        : {
            kind: 'polygon',
            corners: form.map(([across, along]) => ({
              x: x + across * cos - along * sin,
              y: y + across * sin + along * cos,
            })),
          },
    ...(hollowPx === null ? { fill: colour } : { stroke: { paint: colour, widthPx: hollowPx, dash } }),
  };
}
