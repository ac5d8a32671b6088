/** The position of something along a row, in pixels. */
export interface RowBox {
  readonly left: number;
  readonly right: number;
}

/** An item with its row, counted from 0. */
export interface Packed<T> {
  readonly item: T;
  readonly box: RowBox;
  readonly row: number;
}

/**
 * Puts each item into the first row where it stays clear of all others by `gapPx`, from left to right; items that start
 * together go in the order given. There are at most as many rows as items overlap at one point. `takenPx`: how much of
 * the beginning of the first row is taken by something else.
 */
export const packRows = <T>(
  items: readonly T[],
  boxOf: (item: T) => RowBox,
  gapPx: number,
  takenPx = Number.NEGATIVE_INFINITY,
): readonly Packed<T>[] => {
  const ends: number[] = [takenPx];
  return items
    .map((item) => ({ item, box: boxOf(item) }))
    .sort((a, b) => a.box.left - b.box.left)
    .map(({ item, box }) => {
      const free = ends.findIndex((end) => end + gapPx <= box.left);
      const row = free === -1 ? ends.length : free;
      ends[row] = box.right;
      return { item, box, row };
    });
};
