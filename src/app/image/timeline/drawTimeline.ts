import { type SvgElement, say, svg } from '../../../canvas/picture/svg.ts';
import type { Room } from '../../../canvas/sheet/drawSheet.ts';
import { listAxisMarks } from '../../../domain/timeline/axisMarks.ts';
import type { LaidLane } from '../../../panels/timeline/layOutLanes.ts';
import { drawAxis } from './drawAxis.ts';
import { drawItem } from './drawItem.ts';
import { fitTimeline } from './fitTimeline.ts';
import {
  axisPx,
  type LaidTimeline,
  laneNameFace,
  laneNamePx,
  paperSizes,
  type TimelinePicture,
} from './timelinePicture.ts';

/** The timeline in a room, its top left corner at 0, 0: the axis, and the lanes under it. */
export function drawTimeline(picture: TimelinePicture, room: Room): readonly SvgElement[] {
  const { laid, scale } = fitTimeline(picture, room);
  return [
    svg('g', { transform: `scale(${Math.round(scale * 1000) / 1000})` }, [
      svg('g', {}, drawAxis(picture, laid)),
      ...laid.lanes.map((lane) =>
        svg('g', { transform: `translate(0 ${axisPx + lane.topPx})` }, drawLane(picture, laid, lane)),
      ),
    ]),
  ];
}

/** A lane, its top at 0: its name, and its items over the years and what is folded between them. */
export function drawLane(
  picture: TimelinePicture,
  laid: LaidTimeline,
  lane: LaidLane,
): readonly SvgElement[] {
  const { palette, nameOfLane } = picture;
  const { widthPx, faces, placed, named } = laid;
  const number = laid.lanes.indexOf(lane);
  return [
    ...drawBackdrop(picture, laid, lane.heightPx),
    svg(
      'text',
      {
        x: 0,
        y: paperSizes.headPx + 14,
        'data-lane': lane.id,
        'font-family': laneNameFace,
        'font-size': laneNamePx,
        'font-style': 'italic',
        fill: palette.ink2,
      },
      [nameOfLane(lane.id)],
    ),
    ...lane.packed.flatMap(({ item, row }, n) => {
      const face = faces.get(item.key);
      const place = placed.get(item.key);
      if (face === undefined || place === undefined) return [];
      const key = `fade-${number}-${n}`;
      return svg('g', { transform: `translate(0 ${paperSizes.headPx + row * paperSizes.rowPx})` }, [
        drawItem(picture, { item, face, placed: place, key, named }),
      ]);
    }),
    svg('path', {
      d: `M0 ${lane.heightPx - 0.5}H${Math.round(widthPx)}`,
      stroke: palette.ink3,
      'stroke-opacity': 0.5,
      fill: 'none',
    }),
  ];
}

/** A line where each year begins, the folded years as strips. */
function drawBackdrop({ palette }: TimelinePicture, { scale }: LaidTimeline, heightPx: number) {
  const { years, breaks } = listAxisMarks(scale);
  return [
    ...breaks.map(({ left, right }) =>
      svg('rect', { x: left, y: 0, width: right - left, height: heightPx, fill: palette.region }),
    ),
    svg('path', {
      d: years.map(({ left }) => `M${say(left)} 0v${heightPx}`).join(''),
      stroke: palette.ink3,
      'stroke-opacity': 0.3,
      fill: 'none',
    }),
  ];
}
