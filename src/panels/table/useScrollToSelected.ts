import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Scrolls to what is selected elsewhere, and to the selection at first; a row that is in view stays where it is. */
export function useScrollToSelected(
  grid: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  ids: ReadonlySet<string>,
  /** The position of a row below the header, and its height. */
  placeOf: (position: number) => { readonly top: number; readonly height: number },
  headHeightPx: number,
): void {
  const shown = useRef<ReadonlySet<string> | null>(null);
  useLayoutEffect(() => {
    if (shown.current === ids || grid.current === null) return;
    shown.current = ids;
    const last = [...ids].at(-1);
    const position = last === undefined ? -1 : rows.findIndex(({ id }) => id === last);
    if (position < 0) return;
    const { top, height } = placeOf(position);
    const room = grid.current.clientHeight - headHeightPx;
    const { scrollTop } = grid.current;
    if (top < scrollTop || top + height > scrollTop + room)
      grid.current.scrollTop = Math.max(0, top - Math.max(0, room - height) / 2);
  }, [grid, rows, ids, placeOf, headHeightPx]);
}
