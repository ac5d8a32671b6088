import { costOfNode } from './cost.ts';
import { type PictureDraft, putNode } from './draft.ts';
import { hullChanges, updateHull } from './hulls.ts';
import { slotCount } from './labelBox.ts';

interface Cooling {
  readonly steps: number;
  /** By how much a trial may worsen the picture and still be kept, at the start and at the end; in crossings. */
  readonly hot: number;
  readonly cold: number;
  /** How far a node is moved in one trial at the start. */
  readonly reachPx: number;
}

/**
 * Improves a draft by trial: a node moves, its label changes place, two nodes swap places. Improvements are kept, and
 * so are small changes for the worse while the temperature falls (threshold accepting, which needs no transcendental
 * function, so that every machine decides alike). Only the nodes of `movable` move.
 */
export function annealDraft(
  draft: PictureDraft,
  movable: readonly number[],
  random: () => number,
  { steps, hot, cold, reachPx }: Cooling,
): void {
  if (movable.length === 0) return;
  const below = (count: number) => Math.floor(random() * count);
  const pick = () => movable[below(movable.length)] as number;
  for (let step = 0; step < steps; step++) {
    const left = 1 - step / steps;
    const allowed = (cold + (hot - cold) * left * left * left) * random();
    const i = pick();
    const x = draft.x[i] as number;
    const y = draft.y[i] as number;
    const slot = draft.slot[i] as number;
    const kind = random();
    if (kind < 0.12) tryMove(draft, i, x, y, below(slotCount), allowed);
    else if (kind < 0.17) trySwap(draft, i, pick(), allowed);
    else if (kind < 0.24) {
      const partner = partnerOf(draft, i, below);
      if (partner === null) continue;
      const nearX = (draft.x[partner] as number) + bell(random) * 90;
      const nearY = (draft.y[partner] as number) + bell(random) * 90;
      tryMove(draft, i, nearX, nearY, below(slotCount), allowed);
    } else {
      const reach = 3 + reachPx * left * left;
      const newSlot = random() < 0.3 ? below(slotCount) : slot;
      tryMove(draft, i, x + bell(random) * reach, y + bell(random) * reach, newSlot, allowed);
    }
  }
}

/** Makes a move if it worsens the draft by no more than `allowed`, and says whether it did. */
function tryMove(
  draft: PictureDraft,
  i: number,
  x: number,
  y: number,
  slot: number,
  allowed: number,
): boolean {
  const oldX = draft.x[i] as number;
  const oldY = draft.y[i] as number;
  const oldSlot = draft.slot[i] as number;
  const bound = costOfNode(draft, i) + allowed;
  place(draft, i, x, y, slot);
  if (costOfNode(draft, i, bound) <= bound) return true;
  place(draft, i, oldX, oldY, oldSlot);
  return false;
}

function trySwap(draft: PictureDraft, i: number, j: number, allowed: number): void {
  if (i === j) return;
  const [xi, yi, slotI] = [draft.x[i] as number, draft.y[i] as number, draft.slot[i] as number];
  const [xj, yj, slotJ] = [draft.x[j] as number, draft.y[j] as number, draft.slot[j] as number];
  const before = costOfNode(draft, i);
  place(draft, i, xj, yj, slotJ);
  const between = costOfNode(draft, i) - costOfNode(draft, j);
  place(draft, j, xi, yi, slotI);
  if (between + costOfNode(draft, j) <= before + allowed) return;
  place(draft, j, xj, yj, slotJ);
  place(draft, i, xi, yi, slotI);
}

function place(draft: PictureDraft, i: number, x: number, y: number, slot: number): void {
  const community = draft.communityOf[i] as number;
  const oldX = draft.x[i] as number;
  const oldY = draft.y[i] as number;
  putNode(draft, i, x, y, slot);
  if (community >= 0 && hullChanges(draft.hulls, community, oldX, oldY, x, y))
    updateHull(draft.hulls, community, draft.x, draft.y);
}

function partnerOf(draft: PictureDraft, i: number, below: (count: number) => number): number | null {
  const edges = draft.edgesOf[i] as Int32Array;
  if (edges.length === 0) return null;
  const edge = edges[below(edges.length)] as number;
  return (draft.from[edge] === i ? draft.to[edge] : draft.from[edge]) as number;
}

/** A number around 0, mostly within 1 of it (the sum of three uniform ones). */
const bell = (random: () => number): number => (random() + random() + random() - 1.5) * 1.4;
