import { useMemo } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { drawShapes } from '../../drawing/svg.ts';
import { bandShapes } from '../../drawing/timeline/bandShapes.ts';
import { fitTimeline, formatOfTimeline, roomOf } from '../../drawing/timeline/fitTimeline.ts';
import { isUnsure, labelOfItem } from '../../drawing/timeline/itemLabel.ts';
import { scaleWithin } from '../../drawing/timeline/scaleWithin.ts';
import { boxShapes, sourceShapes } from '../../drawing/timeline/sourceShapes.ts';
import { tagPublished } from '../../drawing/timeline/tagPublished.ts';
import type { TimelinePicture } from '../../drawing/timeline/timelinePicture.ts';
import { timelineShapes } from '../../drawing/timeline/timelineShapes.ts';
import { useAppStore } from '../../store/react.tsx';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { useText } from '../../ui/language.tsx';
import { timelinePictureMessages } from '../../ui/timelinePictureMessages.ts';
import type { Sheet } from '../sheet/drawSheet.ts';
import { type LegendContent, type LegendSign, legendContentOf } from '../sheet/legendContent.ts';
import { messages } from './messages.ts';
import { useFrameOf } from './useFrames.ts';
import { type DrawnTime, useTimelinePicture } from './useTimelinePicture.ts';

/** The page of the timeline; the same object as long as view and language stay the same. */
export function useTimelineFrame(scope: ExportScope, palette: Palette): Sheet {
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
      drawBody: (room) => drawShapes(timelineShapes(picture, room)),
    });
  }, [time, text, counts, legend, frameOf]);
}

/** How much is dated, and how much is not: « 29 événements datés, 53 liens datés ». */
export function useTimelineCounts({ picture: { items }, undated }: DrawnTime): string {
  const text = useText(timelinePictureMessages);
  const events = items.filter(({ subject }) => subject.kind === 'node').length;
  const links = new Set(items.flatMap(({ subject }) => (subject.kind === 'edge' ? subject.id : []))).size;
  const without = undated.nodes.length + undated.edges.length > 0;
  return [
    text.datedEvents(events),
    text.datedLinks(links),
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
      certainties: [],
      signs: { title: text.dates, entries: listSigns(picture, text) },
    };
  }, [picture, visible, text, selected]);
}

/** A page's timeline is about as wide: whether articles are gathered on it depends on that. */
const usualPx = 1200;

/** How far the sign of a band is above the middle of its words. */
const bandTopPx = -9;

function listSigns(
  { index, language, items, published, pieces, palette, measure }: TimelinePicture,
  text: typeof messages.fr,
): readonly LegendSign[] {
  const band = (words: string, ends: 'sharp' | 'faded' | 'open', broken = false): LegendSign => {
    const shapes = bandShapes({
      extent: { from: 0, to: 365, start: ends === 'faded' ? 'faded' : 'sharp', end: ends },
      left: ends === 'faded' ? 10 : 0,
      right: ends === 'open' ? 24 : ends === 'faded' ? 30 : 40,
      colour: palette.ink2,
      broken,
    });
    const raised = { kind: 'group', at: { x: 0, y: bandTopPx }, shapes } as const;
    return { sign: { shapes: [raised], widthPx: ends === 'open' ? 52 : 40, heightPx: 18 }, words };
  };
  const ends = new Set(items.flatMap(({ extent }) => [extent.start, extent.end]));
  const someUnsure = items.some((item) => isUnsure(item, labelOfItem(index, item.subject, language)));
  const box = (words: string, shapes: LegendSign['sign']['shapes'], widthPx: number): LegendSign => ({
    sign: { shapes: [{ kind: 'group', at: { x: 0, y: -8 }, shapes }], widthPx, heightPx: 16 },
    words,
  });
  const scale = scaleWithin(pieces, usualPx);
  const tags = tagPublished(published, scale, usualPx, language, measure);
  const alone = tags.find(({ articles }) => articles.length === 1)?.articles[0].number;
  const together = tags.find(({ articles }) => articles.length > 1);
  return [
    band(text.band, 'sharp'),
    ...(ends.has('faded') ? [band(text.about, 'faded')] : []),
    ...(ends.has('open') ? [band(text.open, 'open')] : []),
    ...(someUnsure ? [band(text.unsure, 'sharp', true)] : []),
    ...(alone === undefined ? [] : [box(text.published, sourceShapes(alone, palette), 17)]),
    ...(together === undefined
      ? []
      : [box(text.publishedTogether, boxShapes(together.words, together.boxPx, palette), together.boxPx)]),
  ];
}
