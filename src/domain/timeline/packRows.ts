import TinyQueue from 'tinyqueue';

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
  const free: TinyQueue<number> = new TinyQueue([] as number[]);
  const taken = new TinyQueue([{ row: 0, end: takenPx }], (a, b) => a.end - b.end);
  let rows = 1;
  return items
    .map((item) => ({ item, box: boxOf(item) }))
    .sort((a, b) => a.box.left - b.box.left)
    .map(({ item, box }) => {
      // A row that is free here is free for all that follow, which begin further right.
      for (let next = taken.peek(); next !== undefined && next.end + gapPx <= box.left; next = taken.peek()) {
        free.push(next.row);
        taken.pop();
      }
      const row = free.pop() ?? rows++;
      taken.push({ row, end: box.right });
      return { item, box, row };
    });
};
