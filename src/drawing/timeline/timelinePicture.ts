import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import type { LaneId } from '../../domain/timeline/lanes.ts';
import type { PublishedArticle, TimelineItem } from '../../domain/timeline/timeline.ts';
import type { AxisPiece, TimeScale } from '../../domain/timeline/timeScale.ts';
import type { Palette } from '../palette.ts';
import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import type { ItemState } from './itemStates.ts';
import { labelWidth } from './labelWidth.ts';
import { type LaidLanes, layOutLanes } from './layOutLanes.ts';
import { scaleWithin } from './scaleWithin.ts';

/** What is to be drawn of the timeline, at any size. */
export interface TimelinePicture {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly by: LaneChoice;
  readonly items: readonly TimelineItem[];
  readonly published: readonly PublishedArticle[];
  readonly pieces: readonly AxisPiece[];
  readonly stateOf: (item: TimelineItem) => ItemState;
  readonly nameOfLane: (lane: LaneId) => string;
  readonly palette: Palette;
  readonly measure: MeasureText;
}

/** The timeline at a width: its scale and its lanes under an axis. */
export interface LaidTimeline extends Omit<LaidLanes, 'heightPx'> {
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** Axis and lanes. */
  readonly heightPx: number;
  /** Whether the items have names: where thousands share a page they are only signs. */
  readonly named: boolean;
}

export const axisPx = 66;
/**
 * Nothing on paper is a pointer target: rows are closer together than on the screen, and a lane's name begins its first
 * row.
 */
export const paperSizes = { rowPx: 20, headPx: 5, footPx: 5 } as const;
export const laneNameFont: Font = {
  family: 'Newsreader, Georgia, serif',
  weight: 400,
  sizePx: 16,
  italic: true,
};

const besideNamePx = 6;
/** An open end needs room for its arrow. */
const sides = { leftPx: 8, rightPx: 34 };

/** Lays the timeline out as on the screen: the same scale, the same places, the same rows. */
export function layOutTimeline(picture: TimelinePicture, widthPx: number, named = true): LaidTimeline {
  const { index, items, by, language, pieces, nameOfLane, measure } = picture;
  const scale = scaleWithin(pieces, widthPx, sides);
  const { lanes, labels, placed, heightPx } = layOutLanes({
    index,
    items,
    by,
    language,
    scale,
    widthPx,
    labelWidth: named ? (label, sources) => labelWidth(label, sources, measure) : () => 0,
    sizes: paperSizes,
    nameWidth: (lane) => measure(nameOfLane(lane), asCssFont(laneNameFont)) + besideNamePx,
  });
  return { lanes, labels, placed, scale, widthPx, heightPx: axisPx + heightPx, named };
}
