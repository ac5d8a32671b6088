import type { Display } from '../../store/view/view.ts';
import type { Preloadable } from '../../ui/preloadable.tsx';
import { preloadableStyled } from '../boot/preloadableStyled.ts';

/** Each display as it goes onto paper; null for the graph, which hands its picture over itself. */
export const printedDisplays: Readonly<Record<Display, Preloadable | null>> = {
  graph: null,
  timeline: preloadableStyled(
    async () => (await import('../../paper/print/PrintedTimeline.tsx')).PrintedTimeline,
  ),
  map: preloadableStyled(async () => (await import('../../paper/print/PrintedMap.tsx')).PrintedMap),
  table: preloadableStyled(async () => (await import('../../panels/table/PrintedTable.tsx')).PrintedTable),
  statistics: preloadableStyled(
    async () => (await import('../../panels/statistics/PrintedFigures.tsx')).PrintedFigures,
  ),
  // What is being decided is no paper: the graph is printed.
  review: null,
};
