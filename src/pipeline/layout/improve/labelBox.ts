/** Where a label may stand: right, below, left, above, then the four corners (visual.md §4: eight positions). */
export const slotCount = 8;

/** Free space in pixels between a node's outline and its label. */
const labelGapPx = 4;

/** Left and top of a label's box relative to its node's centre, written to `out`; slots as numbered above. */
export function labelOffset(
  slot: number,
  radius: number,
  width: number,
  height: number,
  out: { left: number; top: number },
): void {
  const away = radius + labelGapPx;
  const corner = radius * 0.7 + labelGapPx / 2;
  const right = slot === 0 || slot === 4 || slot === 5;
  const left = slot === 2 || slot === 6 || slot === 7;
  const reach = slot >= 4 ? corner : away;
  out.left = right ? reach : left ? -reach - width : -width / 2;
  const below = slot === 1 || slot === 4 || slot === 6;
  const above = slot === 3 || slot === 5 || slot === 7;
  out.top = below ? reach : above ? -reach - height : -height / 2;
}
