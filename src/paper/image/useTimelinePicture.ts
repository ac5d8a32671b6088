import { useMemo } from 'react';
import { nothingSelected } from '../../domain/basics/selection.ts';
import { applyFilters, defaultFilters, type VisibleGraph } from '../../domain/filter/filter.ts';
import { wholeScope } from '../../domain/filter/focus.ts';
import { yearOfDay } from '../../domain/timeline/dateExtent.ts';
import { extentsOfGraph } from '../../domain/timeline/graphExtents.ts';
import { listPublished, listTimeline, type Timeline } from '../../domain/timeline/timeline.ts';
import { layOutTime } from '../../domain/timeline/timeScale.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { findItemStates } from '../../drawing/timeline/itemStates.ts';
import type { TimelinePicture } from '../../drawing/timeline/timelinePicture.ts';
import { useAppStore, useIndex, useSelection, useVisible } from '../../store/react.tsx';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { laneNames } from '../../ui/laneNames.ts';
import { useLanguage } from '../../ui/language.tsx';

export interface DrawnTime {
  readonly picture: TimelinePicture;
  readonly visible: VisibleGraph;
  readonly undated: Timeline['undated'];
}

/**
 * What the timeline shows, or would show of the whole graph. On paper nothing needs to keep its place: when years are
 * chosen, the axis covers only these. What is only pointed at is not highlighted.
 */
export function useTimelinePicture(scope: ExportScope, palette: Palette): DrawnTime {
  const index = useIndex();
  const language = useLanguage();
  const shown = useVisible();
  const selection = useSelection();
  const by = useAppStore((state) => state.view.lanes);
  const filters = useAppStore((state) => state.view.filters);
  return useMemo(() => {
    const ofView = scope === 'view';
    const visible = ofView ? shown : applyFilters(index, { ...defaultFilters, hiddenTypes: [] }, wholeScope);
    const years = ofView && filters.yearBasis === 'happened' ? filters.years : null;
    const { items, undated } = listTimeline(index, visible, by);
    const articles = listPublished(index, ofView ? filters.hiddenArticles : []);
    const pieces =
      years === null
        ? layOutTime(extentsOfGraph(index), index.yearsExtent)
        : layOutTime(
            items.map(({ extent }) => extent),
            years,
          );
    const [first, last] = [pieces[0]?.firstYear ?? 0, pieces.at(-1)?.lastYear ?? 0];
    const published = articles.filter(
      ({ extent }) => yearOfDay(extent.from) >= first && yearOfDay(extent.to - 1) <= last,
    );
    const stateOf = findItemStates(index, visible, ofView ? selection : nothingSelected, null);
    return {
      picture: {
        index,
        language,
        by,
        items,
        published,
        pieces,
        stateOf,
        nameOfLane: laneNames(index, by, language),
        palette,
        measure: measureText,
      },
      visible,
      undated,
    };
  }, [index, language, shown, selection, by, filters, scope, palette]);
}
