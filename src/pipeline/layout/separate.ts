import type { Plan, Points } from './plan.ts';

/** Free space between the outlines of two nodes, in pixels. */
const nodeGapPx = 6;

/** Pushes nodes apart until none overlaps another, using a grid so that thousands stay quick; rounds to integers. */
export function separateNodes(plan: Plan, points: Points, fixed?: (index: number) => boolean): void {
  const { x, y } = points;
  const count = x.length;
  for (let i = 0; i < count; i++) {
    x[i] = Math.round(x[i] ?? 0);
    y[i] = Math.round(y[i] ?? 0);
  }
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (const [i, j] of closePairs(points)) {
      const wanted = (plan.radius[i] ?? 0) + (plan.radius[j] ?? 0) + nodeGapPx;
      let [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= wanted) continue;
      if (distance === 0) [dx, dy, distance] = [1, (i + j) % 2 ? 0.5 : -0.5, 1];
      const holdI = fixed?.(i) ?? false;
      const holdJ = fixed?.(j) ?? false;
      if (holdI && holdJ) continue;
      const push = (wanted - distance + 1) / distance / (holdI || holdJ ? 1 : 2);
      if (!holdI) move(points, i, -dx * push, -dy * push);
      if (!holdJ) move(points, j, dx * push, dy * push);
      moved = true;
    }
    if (!moved) return;
  }
}

/** Moves by whole pixels, away from zero, so that a push is never lost in rounding. */
function move({ x, y }: Points, index: number, dx: number, dy: number): void {
  const away = (delta: number) => (delta < 0 ? Math.floor(delta) : Math.ceil(delta));
  x[index] = (x[index] ?? 0) + away(dx);
  y[index] = (y[index] ?? 0) + away(dy);
}

const cellPx = 64;
/** More rows of cells than any picture has. */
const mostRows = 2 ** 26;

/** Pairs of nodes in the same or neighbouring cells of a grid, each once, in a fixed order. */
function closePairs({ x, y }: Points): (readonly [number, number])[] {
  const cells = new Map<number, number[]>();
  // Texts as keys would be most of the work.
  const key = (column: number, row: number) => column * mostRows + row;
  for (let i = 0; i < x.length; i++) {
    const at = key(Math.floor((x[i] ?? 0) / cellPx), Math.floor((y[i] ?? 0) / cellPx));
    const cell = cells.get(at);
    if (cell) cell.push(i);
    else cells.set(at, [i]);
  }
  const pairs: [number, number][] = [];
  for (let i = 0; i < x.length; i++) {
    const [column, row] = [Math.floor((x[i] ?? 0) / cellPx), Math.floor((y[i] ?? 0) / cellPx)];
    for (let dc = -1; dc <= 1; dc++)
      for (let dr = -1; dr <= 1; dr++)
        for (const j of cells.get(key(column + dc, row + dr)) ?? []) if (j > i) pairs.push([i, j]);
  }
  return pairs;
}
