import type { ReactNode } from 'react';
import type { Display } from '../../store/view/view.ts';
import type { Preloadable } from '../../ui/preloadable.tsx';
import { preloadableStyled } from './preloadableStyled.ts';

/** What a display is handed: what stands at its top, where the graph has its count line. */
interface DisplayProps {
  /** What is isolated, hidden by hand and filtered out, as chips. */
  readonly children: ReactNode;
}

/** Each display in a script of its own, fetched when it is first looked at; null for the graph, which is always there. */
export const displayParts: Readonly<Record<Display, Preloadable<DisplayProps> | null>> = {
  graph: null,
  timeline: preloadableStyled(
    async () => (await import('../../panels/timeline/TimelineDisplay.tsx')).TimelineDisplay,
  ),
  map: preloadableStyled(async () => {
    const { loadLand, MapDisplay } = await import('./mapParts.ts');
    // Where it cannot be had, the map says so.
    await loadLand().catch(() => null);
    return MapDisplay;
  }),
  table: preloadableStyled(async () => (await import('../../panels/table/TableDisplay.tsx')).TableDisplay),
  statistics: preloadableStyled(
    async () => (await import('../../panels/statistics/StatisticsDisplay.tsx')).StatisticsDisplay,
  ),
  review: preloadableStyled(
    async () => (await import('../../panels/review/ReviewDisplay.tsx')).ReviewDisplay,
  ),
};
