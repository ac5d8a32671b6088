import { useEffect, useMemo, useState } from 'react';
import { writeSvg } from '../../canvas/picture/svg.ts';
import { drawLegend } from '../../canvas/sheet/drawLegend.ts';
import { drawSheet, type Sheet } from '../../canvas/sheet/drawSheet.ts';
import type { GraphPicture } from '../../canvas/sheet/graphSheet.ts';
import { drawGraphBody, formatOf } from '../../canvas/sheet/graphSheet.ts';
import { legendContentOf } from '../../canvas/sheet/legendContent.ts';
import { sheetWords } from '../../canvas/sheet/sheetWords.ts';
import { useGraphPicture } from '../../canvas/sheet/useGraphPicture.ts';
import { describeSources } from '../../domain/dossier/describeDossier.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { describeLimits, describeView } from '../../store/describeView.ts';
import { dossierContextOf } from '../../store/dossierLinks.ts';
import type { ExportScope } from '../../store/exportScope.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { defaultView } from '../../store/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { sayToday } from '../../ui/sayToday.ts';
import { embedFaces } from './faces.ts';

/** A page of the graph as a file, once it is drawn. */
export interface DrawnSheet {
  readonly orientation: Sheet['orientation'];
  readonly title: string;
  readonly file: Blob;
}

/** null while it is being drawn; 'failed' when its faces cannot be had. */
export function useSheet(scope: ExportScope, palette: Palette): DrawnSheet | null | 'failed' {
  const picture = useGraphPicture(scope, palette);
  const frame = useFrame(scope, picture);
  const [made, setMade] = useState<{ readonly of: object; readonly sheet: DrawnSheet | 'failed' } | null>(
    null,
  );

  useEffect(() => {
    let calledOff = false;
    const make = async () => {
      const faces = await embedFaces();
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (calledOff) return;
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(drawSheet({ ...frame, faces }))}\n`;
      const file = new Blob([text], { type: 'image/svg+xml' });
      setMade({ of: frame, sheet: { orientation: frame.orientation, title: frame.title, file } });
    };
    make().catch(() => calledOff || setMade({ of: frame, sheet: 'failed' }));
    return () => {
      calledOff = true;
    };
  }, [frame]);

  return made?.of === frame ? made.sheet : null;
}

/** All of the page but its faces; the same object as long as view and language are. */
function useFrame(scope: ExportScope, picture: GraphPicture): Omit<Sheet, 'faces'> {
  const index = useIndex();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  return useMemo(() => {
    const words = sheetWords[language];
    const { scene, palette } = picture;
    const { visible, selected } = scene;
    const ofView = scope === 'view';
    const shown = { ...view, display: defaultView.display, reading: null };
    const said = ofView ? describeView(shown, index, language) : '';
    const limits = ofView ? describeLimits(view, index, language) : '';
    const hiddenArticles = new Set(ofView ? view.filters.hiddenArticles : []);
    const kept = new Set(
      index.articles.filter(({ article }) => !hiddenArticles.has(article.id)).map(({ number }) => number),
    );
    const { nodes, edges } = index.graph;
    const content = legendContentOf(index, visible, selected.ringed.size > 0 || selected.marked !== null);
    return {
      ...formatOf(picture),
      title: capitalise(said, language) || (ofView ? words.overview : words.wholeGraph),
      about: [
        words.counts(visible.nodes.size, nodes.length, visible.edges.size, edges.length),
        limits === '' ? words.noLimits : words.limits(limits),
      ],
      date: sayToday(language),
      drawBody: (room) => drawGraphBody(picture, room),
      drawLegend: (widthPx) => drawLegend(content, words, palette, widthPx, measureText),
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
  }, [scope, picture, index, language, view]);
}

const capitalise = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
