import { apothems, corners, type Point } from './geometry.ts';
import { cornerRadiusPx, type Outline } from './marks.ts';
import type { Form } from './shapes.ts';

interface OutlineOptions {
  /** How far outside its own outline, all around. */
  readonly growPx?: number;
  /** Whether a square has its corners rounded a little, as a node's own has. */
  readonly rounded?: boolean;
}

/** An outline around a centre; `reach` is how far its corners are, in units of `corners`. */
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
