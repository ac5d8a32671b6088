import {
  ChartBarDecreasing,
  ChartNoAxesGantt,
  type LucideIcon,
  MapPin,
  Table2,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Display } from '../store/view.ts';
import { type LaterPart, later } from './later.tsx';

/** What a display is handed: what stands at its top, where the graph has its count line. */
export interface DisplayProps {
  /** What is isolated, hidden by hand and filtered out, as chips. */
  readonly children: ReactNode;
}

/** Each display's sign in the top bar. */
export const displayIcons: Readonly<Record<Display, LucideIcon>> = {
  graph: Waypoints,
  timeline: ChartNoAxesGantt,
  map: MapPin,
  table: Table2,
  statistics: ChartBarDecreasing,
};

/** Each display in a script of its own, fetched when it is first looked at; null for the graph, which is always there. */
export const displayParts: Readonly<Record<Display, LaterPart<DisplayProps> | null>> = {
  graph: null,
  timeline: later(async () => (await import('../panels/timeline/TimelineDisplay.tsx')).TimelineDisplay),
  map: later(async () => {
    const { loadLand, MapDisplay } = await import('./mapParts.ts');
    // Where it cannot be had, the map says so.
    await loadLand().catch(() => null);
    return MapDisplay;
  }),
  table: later(async () => (await import('../panels/table/TableDisplay.tsx')).TableDisplay),
  statistics: later(
    async () => (await import('../panels/statistics/StatisticsDisplay.tsx')).StatisticsDisplay,
  ),
};
