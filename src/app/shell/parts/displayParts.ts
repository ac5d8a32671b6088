import type { ReactNode } from 'react';
import type { Display } from '../../../store/view/view.ts';
import type { Preloadable } from '../../../ui/preloadable.tsx';
import { preloadableStyled } from '../../fetching/preloadableStyled.ts';

/** The props of a display. */
interface DisplayProps {
  /**
   * What is isolated, hidden by hand and filtered out, as chips, for the top of the display, where the graph has its
   * count line.
   */
  readonly children: ReactNode;
}

/** Each display in a script of its own, fetched when it is first opened; null for the graph, which is always there. */
export const displayParts: Readonly<Record<Display, Preloadable<DisplayProps> | null>> = {
  graph: null,
  timeline: preloadableStyled(
    async () => (await import('../../../panels/timeline/TimelineDisplay.tsx')).TimelineDisplay,
  ),
  map: preloadableStyled(async () => {
    const { loadLand, MapDisplay } = await import('./mapParts.ts');
    // If it cannot be fetched, the map says so.
    await loadLand().catch(() => null);
    return MapDisplay;
  }),
  table: preloadableStyled(async () => (await import('../../../panels/table/TableDisplay.tsx')).TableDisplay),
  statistics: preloadableStyled(
    async () => (await import('../../../panels/statistics/StatisticsDisplay.tsx')).StatisticsDisplay,
  ),
  review: preloadableStyled(
    async () => (await import('../../../panels/review/ReviewDisplay.tsx')).ReviewDisplay,
  ),
};
