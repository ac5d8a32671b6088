import { useMemo } from 'react';
import { svg } from '../../../canvas/picture/svg.ts';
import { type LegendContent, legendContentOf } from '../../../canvas/sheet/legendContent.ts';
import type { Palette } from '../../../drawing/palette.ts';
import { faceOf, isUnsure } from '../../../panels/timeline/itemFace.ts';
import { messages as timelineMessages } from '../../../panels/timeline/messages.ts';
import { useAppStore } from '../../../store/react.tsx';
import type { ExportScope } from '../../../store/view/exportScope.ts';
import { useText } from '../../../ui/language.tsx';
import { messages } from '../messages.ts';
import { useFrameOf } from '../useFrames.ts';
import type { Frame } from '../useSheet.ts';
import { drawSource } from './drawAxis.ts';
import { drawBand } from './drawBand.ts';
import { drawTimeline } from './drawTimeline.ts';
import { fitTimeline, formatOfTimeline, roomOf } from './fitTimeline.ts';
import type { TimelinePicture } from './timelinePicture.ts';
import { type DrawnTime, useTimelinePicture } from './useTimelinePicture.ts';

/** The page of the timeline; the same object as long as view and language are. */
export function useTimelineFrame(scope: ExportScope, palette: Palette): Frame {
  const time = useTimelinePicture(scope, palette);
  const text = useText(messages);
  const counts = useTimelineCounts(time);
  const legend = useTimelineLegend(time, scope);
  const frameOf = useFrameOf(scope, palette);
  return useMemo(() => {
    const { picture } = time;
    const format = formatOfTimeline(picture);
    const { named } = fitTimeline(picture, roomOf(format)).laid;
    return frameOf({
      display: 'timeline',
      counts,
      further: named ? [] : [text.unnamed],
      legend,
      format,
      drawBody: (room) => drawTimeline(picture, room),
    });
  }, [time, text, counts, legend, frameOf]);
}

/** How much is dated, and how much is not: « 29 événements datés, 53 liens datés ». */
export function useTimelineCounts({ picture: { items }, undated }: DrawnTime): string {
  const text = useText(timelineMessages);
  const events = items.filter(({ subject }) => subject.kind === 'node').length;
  const links = new Set(items.flatMap(({ subject }) => (subject.kind === 'edge' ? subject.id : []))).size;
  const without = undated.nodes.length + undated.edges.length > 0;
  return [
    text.events(events),
    text.links(links),
    ...(without ? [text.undated(undated.nodes.length, undated.edges.length)] : []),
  ].join(', ');
}

/** The signs of what is dated, and those that only a time axis has. */
export function useTimelineLegend({ picture, visible }: DrawnTime, scope: ExportScope): LegendContent {
  const text = useText(messages);
  const selected = useAppStore(({ view }) => scope === 'view' && view.selection.kind !== 'none');
  return useMemo(() => {
    const { index, items } = picture;
    const dated = {
      nodes: new Set(items.flatMap(({ subject }) => (subject.kind === 'node' ? subject.id : []))),
      edges: new Map(
        items.flatMap(({ subject }) =>
          subject.kind === 'edge' ? [[subject.id, visible.edges.get(subject.id) ?? []] as const] : [],
        ),
      ),
    };
    return {
      ...legendContentOf(index, dated, selected),
      sizes: [],
      mostArticles: 0,
      dashes: [],
      signs: { title: text.dates, entries: listSigns(picture, text) },
    };
  }, [picture, visible, text, selected]);
}

/** How far the sign of a band lies above the middle of its words. */
const bandTopPx = -9;

function listSigns(
  { index, language, items, published, palette }: TimelinePicture,
  text: typeof messages.fr,
) {
  const band = (words: string, ends: 'sharp' | 'faded' | 'open', broken = false) => ({
    widthPx: ends === 'open' ? 52 : 40,
    draw: [
      svg(
        'g',
        { transform: `translate(0 ${bandTopPx})` },
        drawBand({
          key: `legend-${ends}`,
          extent: { from: 0, to: 365, start: ends === 'faded' ? 'faded' : 'sharp', end: ends },
          left: ends === 'faded' ? 10 : 0,
          right: ends === 'open' ? 24 : ends === 'faded' ? 30 : 40,
          colour: palette.ink2,
          broken,
        }),
      ),
    ],
    words,
  });
  const ends = new Set(items.flatMap(({ extent }) => [extent.start, extent.end]));
  const someUnsure = items.some((item) => isUnsure(item, faceOf(index, item.subject, language)));
  return [
    band(text.band, 'sharp'),
    ...(ends.has('faded') ? [band(text.about, 'faded')] : []),
    ...(ends.has('open') ? [band(text.open, 'open')] : []),
    ...(someUnsure ? [band(text.unsure, 'sharp', true)] : []),
    ...(published.length > 0
      ? [
          {
            widthPx: 17,
            draw: [
              svg('g', { transform: 'translate(0 -8)' }, drawSource(published[0]?.number ?? 1, palette)),
            ],
            words: text.published,
          },
        ]
      : []),
  ];
}
