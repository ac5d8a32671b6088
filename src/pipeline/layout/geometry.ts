/** Whether two segments cross at a point inside both. Coordinates in pixels. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (ax < bx ? cx > bx && dx > bx : cx > ax && dx > ax) return false;
  if (ax < bx ? cx < ax && dx < ax : cx < bx && dx < bx) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c > 0 === d > 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a > 0 !== b > 0;
}

/** Distance in pixels of a point from a segment. */
export function distanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / squared;
  const t = Math.max(0, Math.min(1, along));
  const ex = px - ax - t * dx;
  const ey = py - ay - t * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Length in pixels of the part of a segment that lies in a rectangle. */
export function lengthInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  if ((ax < left && bx < left) || (ax > right && bx > right)) return 0;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const t = (left - ax) / dx;
    const u = (right - ax) / dx;
    from = Math.max(from, Math.min(t, u));
    to = Math.min(to, Math.max(t, u));
  }
  if (dy !== 0) {
    const t = (top - ay) / dy;
    const u = (bottom - ay) / dy;
    from = Math.max(from, Math.min(t, u));
    to = Math.min(to, Math.max(t, u));
  }
  return to <= from ? 0 : (to - from) * Math.sqrt(dx * dx + dy * dy);
}
