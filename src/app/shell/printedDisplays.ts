import type { Display } from '../../store/view/view.ts';
import type { LaterPart } from '../../ui/later.tsx';
import { laterStyled } from '../boot/laterStyled.ts';

/** Each display as it goes onto paper; null for the graph, which hands its picture over itself. */
export const printedDisplays: Readonly<Record<Display, LaterPart | null>> = {
  graph: null,
  timeline: laterStyled(async () => (await import('../../paper/print/PrintedTimeline.tsx')).PrintedTimeline),
  map: laterStyled(async () => (await import('../../paper/print/PrintedMap.tsx')).PrintedMap),
  table: laterStyled(async () => (await import('../../panels/table/PrintedTable.tsx')).PrintedTable),
  statistics: laterStyled(
    async () => (await import('../../panels/statistics/PrintedFigures.tsx')).PrintedFigures,
  ),
};
