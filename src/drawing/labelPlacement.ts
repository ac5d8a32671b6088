import { type Box, overlapArea, type Point } from './geometry.ts';

/** Where a label may stand around its node, in the order in which it is tried. */
export const slots = [
  'right',
  'below',
  'left',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const;
export type Slot = (typeof slots)[number];

/** A node as label placement sees it: the box of its shape, in screen pixels. */
export interface Obstacle extends Box {
  readonly id: string;
}

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Shown whatever it covers: it is selected or pointed at. */
  readonly forced: boolean;
}

interface PlacementOptions {
  /** A label that would cover a node or another label by more than this is left out; in square pixels. */
  readonly largestOverlap: number;
  /** Points along the links, screen pixels: labels keep clear of them where they can. */
  readonly linkPoints?: readonly Point[];
  /** Where labels stand now: they stay unless another place is clearly better. */
  readonly previous?: ReadonlyMap<string, Slot>;
  /** Boxes that are taken before the first label is placed. */
  readonly taken?: readonly Box[];
  /** Names that not even a forced label may cover by more than `largestOverlap`. */
  readonly names?: readonly Box[];
  /**
   * The visible part of the graph: the label of a node inside it stays inside it, or is left out; left out: everything
   * is visible.
   */
  readonly frame?: Box | undefined;
}

const gapPx = 4;
const costOfLinkPoint = 7;
/** More than everything else together can cost. */
const costOfLeaving = 1e5;
const bonusForStaying = 25;
const costOfSlot: Record<Slot, number> = {
  right: 0,
  below: 3,
  left: 6,
  above: 9,
  'below-right': 14,
  'above-right': 16,
  'below-left': 18,
  'above-left': 20,
};

/**
 * Places labels in the given order, each in the slot where it covers least. A label that is missing in the result is
 * not shown: in every slot it would cover a node or an earlier label.
 */
export function placeLabels(
  nodes: readonly Obstacle[],
  labels: readonly LabelRequest[],
  options: PlacementOptions,
): ReadonlyMap<string, Slot> {
  const placed = new Map<string, Slot>();
  const taken: Box[] = [...(options.taken ?? [])];
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const linksUnder = countPointsIn(options.linkPoints ?? []);

  for (const label of labels) {
    const node = nodeById.get(label.id);
    if (node === undefined) continue;
    let best: { readonly slot: Slot; readonly box: Box; readonly cost: number } | null = null;
    const reach = reachOf(node, label);
    const near = [
      ...nodes.filter((other) => other.id !== label.id && overlapArea(reach, other) > 0),
      ...taken.filter((other) => overlapArea(reach, other) > 0),
    ];
    for (const slot of slots) {
      const box = boxInSlot(node, label, slot);
      const { largest, total } = coverage(box, near);
      const leaves =
        options.frame !== undefined && isSeen(node, options.frame) && !isInside(box, options.frame);
      if ((leaves || largest > options.largestOverlap) && !label.forced) continue;
      if (options.names && coverage(box, options.names).largest > options.largestOverlap) continue;
      const stays = options.previous?.get(label.id) === slot ? bonusForStaying : 0;
      const cost =
        total + linksUnder(box) * costOfLinkPoint + costOfSlot[slot] - stays + (leaves ? costOfLeaving : 0);
      if (best === null || cost < best.cost) best = { slot, box, cost };
    }
    if (best === null) continue;
    placed.set(label.id, best.slot);
    taken.push(best.box);
  }
  return placed;
}

const isSeen = ({ x1, y1, x2, y2 }: Box, frame: Box): boolean => {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return x >= frame.x1 && x <= frame.x2 && y >= frame.y1 && y <= frame.y2;
};

const isInside = (box: Box, frame: Box): boolean =>
  box.x1 >= frame.x1 && box.y1 >= frame.y1 && box.x2 <= frame.x2 && box.y2 <= frame.y2;

/** The box that a label of this size takes in a slot around the node's box. */
export function boxInSlot(
  node: Box,
  { width, height }: { readonly width: number; readonly height: number },
  slot: Slot,
): Box {
  const middle = { x: (node.x1 + node.x2) / 2, y: (node.y1 + node.y2) / 2 };
  // In a corner slot the label moves in towards the shape: the corner of the shape's box is empty.
  const tuck = { x: (node.x2 - node.x1) * 0.2, y: (node.y2 - node.y1) * 0.2 };
  const [vertical, horizontal = slot] = slot.split('-');
  const left = {
    right: node.x2 + gapPx - (slot === 'right' ? 0 : tuck.x + gapPx),
    left: node.x1 - gapPx - width + (slot === 'left' ? 0 : tuck.x + gapPx),
  }[horizontal];
  const top = {
    below: node.y2 + gapPx / 2 - (slot === 'below' ? 0 : tuck.y),
    above: node.y1 - gapPx / 2 - height + (slot === 'above' ? 0 : tuck.y),
  }[vertical ?? slot];
  const x1 = left ?? middle.x - width / 2;
  const y1 = top ?? middle.y - height / 2;
  return { x1, y1, x2: x1 + width, y2: y1 + height };
}

/** The box that contains the label in every slot. */
const reachOf = (node: Box, { width, height }: { readonly width: number; readonly height: number }): Box => ({
  x1: node.x1 - width - gapPx,
  y1: node.y1 - height - gapPx,
  x2: node.x2 + width + gapPx,
  y2: node.y2 + height + gapPx,
});

function coverage(box: Box, others: readonly Box[]) {
  let largest = 0;
  let total = 0;
  for (const other of others) {
    const area = overlapArea(box, other);
    largest = Math.max(largest, area);
    total += area;
  }
  return { largest, total };
}

const cellPx = 32;

/** Sorts points into cells once, so that counting those in a box looks at a few cells only. */
function countPointsIn(points: readonly Point[]): (box: Box) => number {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${Math.floor(point.x / cellPx)},${Math.floor(point.y / cellPx)}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return (box) => {
    let count = 0;
    for (let column = Math.floor(box.x1 / cellPx); column <= Math.floor(box.x2 / cellPx); column += 1) {
      for (let row = Math.floor(box.y1 / cellPx); row <= Math.floor(box.y2 / cellPx); row += 1) {
        for (const { x, y } of cells.get(`${column},${row}`) ?? []) {
          if (x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2) count += 1;
        }
      }
    }
    return count;
  };
}
