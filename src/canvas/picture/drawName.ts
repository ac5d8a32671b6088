import { regionNameLineHeightPx } from '../overlay/nameRegions.ts';
import type { Ground } from './ground.ts';
import type { RegionName } from './setTexts.ts';
import { type SvgElement, svg } from './svg.ts';

/** How far below the middle of its line box a baseline of this face stands, in pixels: half ascent less half descent. */
const baselinePx = 4.9;

/** A region's name around the middle of its box. */
export function drawName({ lines, box }: RegionName, ground: Ground): SvgElement {
  const middle = { x: (box.x1 + box.x2) / 2 / ground.zoom, y: (box.y1 + box.y2) / 2 / ground.zoom };
  const top = -(lines.length * regionNameLineHeightPx) / 2;
  return ground.hang(
    middle,
    lines.map((line, n) => svg('text', { y: top + regionNameLineHeightPx * (n + 0.5) + baselinePx }, [line])),
  );
}
