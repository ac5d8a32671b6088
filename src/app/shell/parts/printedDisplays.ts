import type { Display } from '../../../store/view/view.ts';
import type { Preloadable } from '../../../ui/preloadable.tsx';
import { preloadableStyled } from '../../fetching/preloadableStyled.ts';

/** The printed form of each display; null for the graph, which provides its picture itself. */
export const printedDisplays: Readonly<Record<Display, Preloadable | null>> = {
  graph: null,
  timeline: preloadableStyled(
    async () => (await import('../../../paper/print/PrintedTimeline.tsx')).PrintedTimeline,
  ),
  map: preloadableStyled(async () => (await import('../../../paper/print/PrintedMap.tsx')).PrintedMap),
  table: preloadableStyled(async () => (await import('../../../panels/table/PrintedTable.tsx')).PrintedTable),
  statistics: preloadableStyled(
    async () => (await import('../../../panels/statistics/PrintedFigures.tsx')).PrintedFigures,
  ),
  // The review has no printed form: the graph is printed instead.
  review: null,
};
