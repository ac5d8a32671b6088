import { seededRandom } from '../../lib/seededRandom.ts';
import { type Plan, type Points, partnersOf } from './plan.ts';
import type { Position } from './types.ts';

/**
 * Known nodes in their places, each new one near the middle of its placed partners; nodes without links stand below the
 * picture. The more new nodes there are, the wider they are scattered.
 */
export function startBesidePartners(plan: Plan, known: (index: number) => Position | undefined): Points {
  const count = plan.nodes.length;
  const [x, y, placed] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
  const random = seededRandom(500);
  plan.ids.forEach((_, index) => {
    const at = known(index);
    if (at === undefined) return;
    x[index] = at.x;
    y[index] = at.y;
    placed[index] = 1;
  });
  const waiting = new Set(plan.ids.flatMap((_, index) => (placed[index] ? [] : [index])));
  const scatterPx = 60 * Math.sqrt(waiting.size);
  const bottom = y.reduce((lowest, one) => Math.max(lowest, one), 0) + 80;
  const put = (index: number, middle: Position) => {
    x[index] = middle.x + (random() - 0.5) * scatterPx;
    y[index] = middle.y + (random() - 0.5) * scatterPx;
    placed[index] = 1;
    waiting.delete(index);
  };
  let frontier = [...waiting].filter((index) => placedPartners(plan, index, placed).length > 0);
  while (waiting.size > 0) {
    const [first] = waiting;
    if (frontier.length === 0 && first !== undefined) frontier = [first];
    for (const index of frontier) {
      const partners = placedPartners(plan, index, placed);
      const mean = (values: Float64Array) =>
        partners.reduce((sum, partner) => sum + (values[partner] as number), 0) / partners.length;
      put(index, partners.length === 0 ? { x: 0, y: bottom + scatterPx / 2 } : { x: mean(x), y: mean(y) });
    }
    const reached = frontier.flatMap((index) => partnersOf(plan, index).filter((one) => waiting.has(one)));
    frontier = [...new Set(reached)].sort((a, b) => a - b);
  }
  return { x, y };
}

const placedPartners = (plan: Plan, index: number, placed: Uint8Array): readonly number[] =>
  partnersOf(plan, index).filter((partner) => placed[partner] === 1);
