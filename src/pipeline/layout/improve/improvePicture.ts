import { seededRandom } from '../../../lib/seededRandom.ts';
import { placeNew } from '../placeNew.ts';
import type { Plan, Points } from '../plan.ts';
import { spreadNodes } from '../spread.ts';
import { annealDraft } from './anneal.ts';
import { makeDraft, pointsOf } from './draft.ts';
import { type PictureSize, pictureSizeOf } from './pictureSize.ts';

/** Trials per node, for those shown at first and for the others. One long, slow search beats many short ones. */
const efforts = {
  full: { shown: 6000, hidden: 2000 },
  quick: { shown: 200, hidden: 150 },
};

/**
 * Searches for a good picture: first of the nodes shown at first, starting from the forces' result; then the others
 * find room among these, which no longer move.
 */
export function improvePicture(plan: Plan, communityOf: Int32Array, effort: 'quick' | 'full'): Points {
  const size = pictureSizeOf(plan);
  const trials = efforts[effort];
  const isPrimary = (index: number) => plan.nodes[index]?.primary ?? false;
  const start = fitInto(spreadNodes(plan, communityOf), size);
  const draft = makeDraft({ plan, communityOf, points: start, inPicture: isPrimary, size });
  const shown = draft.nodes.map((_, i) => i);
  annealDraft(draft, shown, seededRandom(100), {
    steps: shown.length * trials.shown,
    hot: 4,
    cold: 0.01,
    reachPx: 160,
  });
  const { x, y } = pointsOf(draft, plan);
  const known = (index: number) =>
    isPrimary(index) ? { x: x[index] as number, y: y[index] as number } : undefined;
  return placeNew(plan, communityOf, known, { size, mostTrials: trials.hidden });
}

function fitInto(points: Points, { width, height }: PictureSize): Points {
  const squeeze = (values: Float64Array, side: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => ((value - low) / (high - low + 1e-9) - 0.5) * side * 0.85);
  };
  return { x: squeeze(points.x, width), y: squeeze(points.y, height) };
}
