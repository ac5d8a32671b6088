import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import { type LaneId, listLanes } from '../../domain/timeline/lanes.ts';
import { type Packed, packRows } from '../../domain/timeline/packRows.ts';
import { type PlacedItem, placeItem } from '../../domain/timeline/placeItem.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { type ItemLabel, labelOfItem } from './itemLabel.ts';

/** How high the parts of a lane are. */
interface LaneSizes {
  readonly rowPx: number;
  /** Above the first row: the lane's name. */
  readonly headPx: number;
  readonly footPx: number;
}

/** On the screen a row is a target for the pointer. */
export const screenSizes: LaneSizes = { rowPx: 24, headPx: 30, footPx: 6 };

/** A lane with its items in rows. */
export interface LaidLane {
  readonly id: LaneId;
  readonly topPx: number;
  readonly heightPx: number;
  readonly packed: readonly Packed<TimelineItem>[];
}

/** All lanes, one under the other; labels and places by the keys of their items. */
export interface LaidLanes {
  readonly lanes: readonly LaidLane[];
  readonly labels: ReadonlyMap<string, ItemLabel>;
  readonly placed: ReadonlyMap<string, PlacedItem>;
  readonly heightPx: number;
}

interface LaneOptions {
  readonly index: GraphIndex;
  readonly items: readonly TimelineItem[];
  readonly by: LaneChoice;
  readonly language: Language;
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly labelWidth: (label: ItemLabel, sources: readonly number[]) => number;
  readonly sizes?: LaneSizes;
  /** How far the name of a lane extends into its first row; left out where the name has a line of its own. */
  readonly nameWidth?: (lane: LaneId) => number;
}

const rowGapPx = 10;

/** Puts the items of each lane into as few rows as their bands and labels need; lanes without items are left out. */
export function layOutLanes({
  index,
  items,
  by,
  language,
  scale,
  widthPx,
  labelWidth,
  sizes: { rowPx, headPx, footPx } = screenSizes,
  nameWidth,
}: LaneOptions): LaidLanes {
  const labels = new Map(items.map((item) => [item.key, labelOfItem(index, item.subject, language)]));
  const placed = new Map<string, PlacedItem>();
  for (const { key, extent, sources } of items) {
    const label = labels.get(key);
    if (label) placed.set(key, placeItem(extent, scale, labelWidth(label, sources), widthPx));
  }
  const byLane = new Map<LaneId, TimelineItem[]>();
  for (const item of items) {
    const same = byLane.get(item.lane);
    if (same) same.push(item);
    else byLane.set(item.lane, [item]);
  }
  let topPx = 0;
  const lanes = listLanes(index, by).flatMap((id) => {
    const inLane = byLane.get(id);
    if (inLane === undefined) return [];
    const boxOf = ({ key }: TimelineItem) => placed.get(key) ?? { left: 0, right: 0 };
    const packed = packRows(inLane, boxOf, rowGapPx, nameWidth?.(id));
    const rows = 1 + Math.max(...packed.map(({ row }) => row));
    const lane = { id, topPx, heightPx: headPx + rows * rowPx + footPx, packed };
    topPx += lane.heightPx;
    return lane;
  });
  return { lanes, labels, placed, heightPx: topPx };
}
