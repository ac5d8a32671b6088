import type { GraphIndex } from '../../../domain/graph/graphIndex.ts';
import { axisOfGraph } from '../../../domain/timeline/graphExtents.ts';
import { wholeTimeline } from '../../../domain/timeline/timeline.ts';
import { bendsOf } from '../../../drawing/curves.ts';
import { rankByPassages } from '../../../drawing/map/mapContent.ts';
import { placesOf } from '../../../drawing/map/mapPlaces.ts';
import { defaultView } from '../../../store/view/view.ts';
import { nextTask } from '../../../ui/nextTask.ts';

/** What timeline and map work out once for a graph and then keep: for a large one it takes longer than a frame. */
const preparations: readonly ((index: GraphIndex) => unknown)[] = [
  ({ graph }) => bendsOf(graph.edges),
  rankByPassages,
  placesOf,
  axisOfGraph,
  (index) => wholeTimeline(index, defaultView.lanes),
];

/**
 * Works it out before a display is opened, each part in a task of its own, so that the page answers in between; before
 * that, fetches the words of links, which the graph shows with the first selection.
 */
export async function prepareAhead(index: GraphIndex, isCalledOff: () => boolean): Promise<void> {
  await import('../../../drawing/graph/relationWords.ts').catch(() => null);
  for (const prepare of preparations) {
    await nextTask();
    if (isCalledOff()) return;
    prepare(index);
  }
}
