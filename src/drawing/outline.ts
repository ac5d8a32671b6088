import { apothems, corners, type Point } from './geometry.ts';
import { cornerRadiusPx, type Outline } from './nodeMarks.ts';
import type { Form } from './shapes.ts';

interface OutlineOptions {
  /** How far outside its own outline, on all sides. */
  readonly growPx?: number;
  /** Whether a square has slightly rounded corners, as a node has. */
  readonly rounded?: boolean;
}

/** An outline around a centre; `reach` is the distance of its corners, in units of `corners`. */
export function outlineForm(
  outline: Outline,
  at: Point,
  reach: number,
  { growPx = 0, rounded = false }: OutlineOptions = {},
): Form {
  const grown = reach + growPx / apothems[outline];
  if (outline === 'circle') return { kind: 'circle', at, r: grown };
  if (outline === 'square' && rounded) {
    return {
      kind: 'rect',
      at: { x: at.x - grown, y: at.y - grown },
      width: 2 * grown,
      height: 2 * grown,
      radius: Math.min(cornerRadiusPx, grown),
    };
  }
  return {
    kind: 'polygon',
    corners: corners[outline].map(({ x, y }) => ({ x: at.x + x * grown, y: at.y + y * grown })),
  };
}
