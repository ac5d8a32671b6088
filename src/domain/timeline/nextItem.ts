import type { Packed } from './packRows.ts';
import type { TimelineItem } from './timeline.ts';

/** The items of one lane in their rows. */
interface PackedLane {
  readonly packed: readonly Packed<TimelineItem>[];
}

/** Where a key can lead on the timeline. */
export type Move = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/**
 * The key of the item that a move leads to; null where there is none. `earlier` and `later` go through the lane in
 * order of time; `up` and `down` go to the row above or below, across the edge of a lane too, to the item nearest in
 * time; `first` and `last` are those of the lane.
 */
export const nextItem = (lanes: readonly PackedLane[], from: string, move: Move): string | null => {
  const lane = lanes.findIndex(({ packed }) => packed.some(({ item }) => item.key === from));
  const packed = lanes[lane]?.packed ?? [];
  const here = packed.find(({ item }) => item.key === from);
  if (!here) return null;
  if (move === 'up' || move === 'down') return nearestInRow(lanes, lane, here, move === 'up' ? -1 : 1);
  const inTime = packed.map(({ item }) => item).sort(byDate);
  const at = inTime.indexOf(here.item);
  const target = { earlier: at - 1, later: at + 1, first: 0, last: inTime.length - 1 }[move];
  const next = inTime[target];
  return next === undefined || next === here.item ? null : next.key;
};

const byDate = (a: TimelineItem, b: TimelineItem): number =>
  a.extent.from - b.extent.from || a.extent.to - b.extent.to || (a.key < b.key ? -1 : 1);

const nearestInRow = (
  lanes: readonly PackedLane[],
  lane: number,
  here: Packed<TimelineItem>,
  by: -1 | 1,
): string | null => {
  const rows = lanes.flatMap(({ packed }, n) =>
    [...new Set(packed.map(({ row }) => row))].sort((a, b) => a - b).map((row) => ({ lane: n, row })),
  );
  const at = rows.findIndex((one) => one.lane === lane && one.row === here.row);
  const target = rows[at + by];
  if (!target) return null;
  const candidates = lanes[target.lane]?.packed.filter(({ row }) => row === target.row) ?? [];
  const day = middleOf(here.item);
  const distance = ({ item }: Packed<TimelineItem>) => Math.abs(middleOf(item) - day);
  const [nearest] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return nearest?.item.key ?? null;
};

const middleOf = ({ extent }: TimelineItem): number => (extent.from + extent.to) / 2;
