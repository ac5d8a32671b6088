import type { Point } from '../../drawing/geometry.ts';

/** The place of a node and its drawn size, in pixels. */
export interface NodePlace extends Point {
  readonly sizePx: number;
  readonly isLow: boolean;
}

/** A link from the edge of one node to that of the next: an S-curve, horizontal at both ends. */
interface LinkPlace {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  readonly middle: Point;
  /** How wide the words on it may be. */
  readonly roomPx: number;
}

const sidePx = 46;
const levelsPx = [112, 80] as const;
const gapPx = 4;
const besideWordsPx = 34;

/**
 * The size of a node on the line: it grows with its passages as on the canvas, between the smallest that can be seen
 * and the largest for which there is room.
 */
export const markSizePx = (passages: number): number =>
  Math.min(54, 28 + 4.6 * Math.sqrt(Math.max(passages, 1)));

/** Spreads a chain over the width, its nodes alternately low and high, given how many passages mention each. */
export function layOutLine(
  widthPx: number,
  passages: readonly number[],
): { readonly places: readonly NodePlace[]; readonly links: readonly LinkPlace[] } {
  const spacing = (widthPx - 2 * sidePx) / Math.max(1, passages.length - 1);
  const places = passages.map(
    (count, at): NodePlace => ({
      x: sidePx + at * spacing,
      y: levelsPx[at % 2 === 0 ? 0 : 1],
      sizePx: markSizePx(count),
      isLow: at % 2 === 0,
    }),
  );
  const links = places.slice(1).map((to, at): LinkPlace => {
    const from = places[at] as NodePlace;
    const start = { x: from.x + from.sizePx / 2 + gapPx, y: from.y };
    const end = { x: to.x - to.sizePx / 2 - gapPx, y: to.y };
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return {
      path: `M${start.x} ${start.y}C${middle.x} ${start.y} ${middle.x} ${end.y} ${end.x} ${end.y}`,
      start,
      end,
      middle,
      roomPx: Math.max(80, end.x - start.x - besideWordsPx),
    };
  });
  return { places, links };
}
