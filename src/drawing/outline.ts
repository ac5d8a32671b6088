import type { NodeType } from '../domain/basics/kinds.ts';
import { apothems, corners, nodeShapes } from './geometry.ts';

/** A node type's outline around 0, 0 as an SVG path, `growPx` outside it all around; `reach` as in `corners`. */
export function outlineOf(type: NodeType, reach: number, growPx = 0): string {
  const { outline, hollow } = nodeShapes[type];
  const grown = reach + ((hollow && growPx > 0 ? 1 : 0) + growPx) / apothems[outline];
  const at = (value: number): string => (value * grown).toFixed(2);
  if (outline === 'circle') {
    const [left, right, radius] = [at(-1), at(1), at(1)];
    return `M${left} 0A${radius} ${radius} 0 1 1 ${right} 0A${radius} ${radius} 0 1 1 ${left} 0Z`;
  }
  return `M${corners[outline].map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}Z`;
}
