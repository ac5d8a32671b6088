/** Where a label may stand: right, below, left, above, then the corners below and above right, below and above left. */
export const slotCount = 8;

/** Left and top of a label's box relative to its node's centre, written to `out`; the gaps are the canvas's. */
export function labelOffset(
  slot: number,
  radius: number,
  width: number,
  height: number,
  out: { left: number; top: number },
): void {
  const right = slot === 0 || slot === 4 || slot === 5;
  const left = slot === 2 || slot === 6 || slot === 7;
  const below = slot === 1 || slot === 4 || slot === 6;
  const above = slot === 3 || slot === 5 || slot === 7;
  const aside = slot < 4 ? radius + 4 : radius * 0.6;
  const away = slot < 4 ? radius + 2 : radius * 0.6 + 2;
  out.left = right ? aside : left ? -aside - width : -width / 2;
  out.top = below ? away : above ? -away - height : -height / 2;
}
