import { useMemo } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { type ExportScope, type ExportSectionProps, exportNameOf } from '../../store/view/exportScope.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { readMapPaper, readPaper } from '../readPaperPalette.ts';
import { ImagePage } from './ImagePage.tsx';
import { messages } from './messages.ts';
import { useGraphFrame } from './useFrames.ts';
import { useMapFrame } from './useMapFrame.ts';
import { type ExportedMap, useMapPicture } from './useMapPicture.ts';
import { useSheet } from './useSheet.ts';
import { useTimelineFrame } from './useTimelineFrame.ts';

/** The graph as a page, and the timeline or the map when it is on the screen. */
export function ImageSection({ scope, onSaved }: ExportSectionProps) {
  const text = useText(messages);
  const index = useIndex();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  const palette = useMemo(readPaper, []);
  const drawn = useSheet(useGraphFrame(scope, palette));
  const name = exportNameOf(scope, view, index, language, new Date());
  const display = view.chain === null ? view.display : 'graph';
  const isOther = display === 'table' || display === 'statistics';
  return (
    <>
      {display === 'map' && scope === 'view' && (
        <MapPages palette={palette} name={`${name}-${text.mapSlug}`} onSaved={onSaved} />
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
  readonly palette: Palette;
  readonly name: string;
  readonly onSaved: (fileName: string) => void;
}

/** The map, once its land has loaded. */
function MapPages(props: MapPageProps) {
  const mapPalette = useMemo(readMapPaper, []);
  const picture = useMapPicture(mapPalette);
  return picture && <MapPage picture={picture} {...props} />;
}

function MapPage({ picture, palette, ...rest }: MapPageProps & { readonly picture: ExportedMap }) {
  const text = useText(messages);
  const drawn = useSheet(useMapFrame(picture, palette));
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
