import { listAxisMarks } from '../../domain/timeline/axisMarks.ts';
import type { Size } from '../geometry.ts';
import type { Shape } from '../shapes.ts';
import { axisShapes } from './axisShapes.ts';
import { fitTimeline } from './fitTimeline.ts';
import { itemShapes } from './itemShapes.ts';
import type { LaidLane } from './layOutLanes.ts';
import {
  axisPx,
  type LaidTimeline,
  laneNameFont,
  paperSizes,
  type TimelinePicture,
} from './timelinePicture.ts';

/** The timeline in a room, its top left corner at the origin: the axis, and the lanes under it. */
export function timelineShapes(picture: TimelinePicture, room: Size): readonly Shape[] {
  const { laid, scale } = fitTimeline(picture, room);
  return [
    {
      kind: 'group',
      scale,
      shapes: [
        ...axisShapes(picture, laid),
        ...laid.lanes.map(
          (lane): Shape => ({
            kind: 'group',
            at: { x: 0, y: axisPx + lane.topPx },
            shapes: laneShapes(picture, laid, lane),
          }),
        ),
      ],
    },
  ];
}

/** A lane, its top at 0: its name, and its items over the years and the folded years between them. */
export function laneShapes(picture: TimelinePicture, laid: LaidTimeline, lane: LaidLane): readonly Shape[] {
  const { language, palette, nameOfLane, stateOf, measure } = picture;
  const { widthPx, labels, placed, named } = laid;
  const foot = lane.heightPx - 0.5;
  return [
    ...backdropShapes(picture, laid, lane.heightPx),
    {
      kind: 'group',
      data: { lane: lane.id },
      shapes: [
        {
          kind: 'written',
          lines: [{ at: { x: 0, y: paperSizes.headPx + 14 }, words: nameOfLane(lane.id) }],
          font: laneNameFont,
          fill: palette.ink2,
        },
      ],
    },
    ...lane.packed.flatMap(({ item, row }): Shape[] => {
      const label = labels.get(item.key);
      const place = placed.get(item.key);
      if (label === undefined || place === undefined) return [];
      const drawing = { item, label, language, placed: place, state: stateOf(item), named };
      const at = { x: 0, y: paperSizes.headPx + row * paperSizes.rowPx };
      return [{ kind: 'group', at, shapes: [itemShapes(drawing, palette, measure)] }];
    }),
    {
      kind: 'drawn',
      form: {
        kind: 'lines',
        lines: [
          [
            { x: 0, y: foot },
            { x: Math.round(widthPx), y: foot },
          ],
        ],
      },
      stroke: { paint: palette.ink3, widthPx: 1 },
      opacity: 0.5,
    },
  ];
}

/** A line where each year begins, the folded years as strips. */
function backdropShapes(
  { palette }: TimelinePicture,
  { scale }: LaidTimeline,
  heightPx: number,
): readonly Shape[] {
  const { years, breaks } = listAxisMarks(scale);
  return [
    ...breaks.map(
      ({ left, right }): Shape => ({
        kind: 'drawn',
        form: { kind: 'rect', at: { x: left, y: 0 }, width: right - left, height: heightPx },
        fill: palette.region,
      }),
    ),
    {
      kind: 'drawn',
      form: {
        kind: 'lines',
        lines: years.map(({ left }) => [
          { x: left, y: 0 },
          { x: left, y: heightPx },
        ]),
      },
      stroke: { paint: palette.ink3, widthPx: 1 },
      opacity: 0.3,
    },
  ];
}
