import { useMemo, useState } from 'react';
import { type Palette, readPalette } from '../../drawing/palette.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { type ExportScope, type ExportSectionProps, exportNameOf } from '../../store/view/exportScope.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { ImagePage } from './ImagePage.tsx';
import { messages } from './messages.ts';
import { useTimelineFrame } from './timeline/useTimelineFrame.ts';
import { useGraphFrame } from './useFrames.ts';
import { useMapFrame } from './useMapFrame.ts';
import { useSheet } from './useSheet.ts';

/** The graph as a page, and the timeline or the map while it is on the screen. */
export function ImageSection({ scope, onSaved }: ExportSectionProps) {
  const text = useText(messages);
  const index = useIndex();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  const palette = useMemo(readPaper, []);
  const drawn = useSheet(useGraphFrame(scope, palette));
  const [map] = useState(() => document.querySelector<SVGSVGElement>('svg[data-map]'));
  const name = exportNameOf(scope, view, index, language, new Date());
  const display = view.chain === null ? view.display : 'graph';
  const isOther = display === 'table' || display === 'statistics';
  return (
    <>
      {map !== null && scope === 'view' && (
        <MapPage map={map} palette={palette} name={`${name}-${text.mapSlug}`} onSaved={onSaved} />
      )}
      {display === 'timeline' && (
        <TimelinePage
          scope={scope}
          palette={palette}
          name={`${name}-${text.timelineSlug}`}
          onSaved={onSaved}
        />
      )}
      <ImagePage
        title={text.graph}
        detail={isOther ? text.other : text.detail}
        name={name}
        drawn={drawn}
        onSaved={onSaved}
      />
    </>
  );
}

interface MapPageProps {
  readonly map: SVGSVGElement;
  readonly palette: Palette;
  readonly name: string;
  readonly onSaved: (fileName: string) => void;
}

function MapPage({ map, palette, ...rest }: MapPageProps) {
  const text = useText(messages);
  const drawn = useSheet(useMapFrame(map, palette));
  return <ImagePage title={text.map} detail={text.mapDetail} drawn={drawn} {...rest} />;
}

interface TimelinePageProps {
  readonly scope: ExportScope;
  readonly palette: Palette;
  readonly name: string;
  readonly onSaved: (fileName: string) => void;
}

function TimelinePage({ scope, palette, ...rest }: TimelinePageProps) {
  const text = useText(messages);
  const drawn = useSheet(useTimelineFrame(scope, palette));
  return <ImagePage title={text.timeline} detail={text.timelineDetail} drawn={drawn} {...rest} />;
}

/** The light theme's colours whichever is on, on white paper. */
function readPaper(): Palette {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  document.body.append(host);
  const palette = { ...readPalette(host), canvas: '#ffffff' };
  host.remove();
  return palette;
}
