import { useMemo } from 'react';
import { sameRange, type YearRange } from '../../domain/time/yearRange.ts';
import { axisOfGraph } from '../../domain/timeline/graphExtents.ts';
import {
  listPublished,
  listTimeline,
  type PublishedArticle,
  type Timeline,
} from '../../domain/timeline/timeline.ts';
import type { AxisPiece } from '../../domain/timeline/timeScale.ts';
import { rememberLast } from '../../lib/rememberLast.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';

export interface TimelineView extends Timeline {
  readonly published: readonly PublishedArticle[];
  readonly pieces: readonly AxisPiece[];
  /**
   * The years of the graph, and those that are chosen: all of them when none are, or when they refer to publication.
   */
  readonly extent: YearRange;
  readonly range: YearRange;
  readonly chooseYears: (range: YearRange, step?: 'push' | 'replace') => void;
}

/** What is on the time axis and how the axis is divided. Filters remove marks, but never move the axis. */
export function useTimeline(): TimelineView {
  const index = useIndex();
  const visible = useVisible();
  const lanes = useAppStore((state) => state.view.lanes);
  const hiddenArticles = useAppStore((state) => state.view.filters.hiddenArticles);
  const years = useAppStore((state) => state.view.filters.years);
  const basis = useAppStore((state) => state.view.filters.yearBasis);
  const { setFilters } = useActions();
  const extent = index.yearsExtent;

  const timeline = listed(index, visible, lanes);
  const published = useMemo(() => listPublished(index, hiddenArticles), [index, hiddenArticles]);
  return {
    ...timeline,
    published,
    pieces: axisOfGraph(index),
    extent,
    range: years !== null && basis === 'happened' ? years : extent,
    chooseYears: (range, step = 'push') =>
      setFilters({ years: sameRange(range, extent) ? null : range, yearBasis: 'happened' }, step),
  };
}

const listed = rememberLast(listTimeline);
