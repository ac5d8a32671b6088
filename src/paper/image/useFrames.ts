import { useCallback, useMemo } from 'react';
import { describeSources } from '../../domain/dossier/describeDossier.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { PageFormat } from '../../drawing/timeline/fitTimeline.ts';
import { capitalize } from '../../lib/capitalize.ts';
import { dossierContextOf } from '../../store/dossier/dossierLinks.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { describeLimits, describeView } from '../../store/view/describeView.ts';
import type { ExportScope } from '../../store/view/exportScope.ts';
import type { Display } from '../../store/view/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { sayToday } from '../../ui/sayToday.ts';
import { drawLegend } from '../sheet/drawLegend.ts';
import type { Sheet } from '../sheet/drawSheet.ts';
import { drawGraphBody, formatOf } from '../sheet/graphSheet.ts';
import { type LegendContent, legendContentOf } from '../sheet/legendContent.ts';
import { sheetMessages } from '../sheet/sheetMessages.ts';
import { useGraphPicture } from './useGraphPicture.ts';

/** What differs from page to page. */
interface Subject {
  readonly display: Display;
  readonly counts: string;
  readonly further?: readonly string[];
  readonly legend: LegendContent;
  readonly format: PageFormat;
  readonly drawBody: Sheet['drawBody'];
}

/** The page of the graph; the same object as long as view and language stay the same. */
export function useGraphFrame(scope: ExportScope, palette: Palette): Sheet {
  const index = useIndex();
  const words = sheetMessages[useLanguage()];
  const picture = useGraphPicture(scope, palette);
  const frameOf = useFrameOf(scope, palette);
  return useMemo(() => {
    const { visible, selected } = picture.scene;
    const { nodes, edges } = index.graph;
    return frameOf({
      display: 'graph',
      counts: words.counts(visible.nodes.size, nodes.length, visible.edges.size, edges.length),
      legend: legendContentOf(index, visible, selected.ringed.size > 0 || selected.marked !== null),
      format: formatOf(picture),
      drawBody: (room) => drawGraphBody(picture, room),
    });
  }, [index, words, picture, frameOf]);
}

/** Puts title, filters, legend, date and sources around a drawing. */
export function useFrameOf(scope: ExportScope, palette: Palette): (subject: Subject) => Sheet {
  const index = useIndex();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  return useCallback(
    ({ display, counts, further = [], legend, format, drawBody }) => {
      const words = sheetMessages[language];
      const ofView = scope === 'view';
      const shown = { ...view, display, reading: null };
      const said = ofView ? describeView(shown, index, language) : '';
      const limits = ofView ? describeLimits(view, index, language) : '';
      const hidden = new Set(ofView ? view.filters.hiddenArticles : []);
      const kept = new Set(
        index.articles.filter(({ article }) => !hidden.has(article.id)).map(({ number }) => number),
      );
      return {
        ...format,
        title: capitalize(said) || (ofView ? words.overview : words.wholeGraph),
        about: [counts, limits === '' ? words.noLimits : words.limits(limits), ...further],
        date: sayToday(language),
        drawBody,
        drawLegend: (widthPx) => drawLegend(legend, words, palette, widthPx, measureText),
        sourcesTitle: words.sources,
        sources: describeSources(dossierContextOf(view, index, language, window.location))
          .filter(({ number }) => kept.has(number))
          .map(({ number, author, title, publisher, date, url }) => ({
            number,
            words: [author, words.titled(title), publisher, date, url]
              .filter((part) => part !== null && part !== '')
              .join(', '),
          })),
        sayMore: words.more,
        creed: words.creed,
        palette,
        measure: measureText,
      };
    },
    [scope, palette, index, language, view],
  );
}
