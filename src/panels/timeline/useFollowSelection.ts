import { type RefObject, useEffect } from 'react';

/**
 * Scrolls the selected item into view when the selection changes, in whichever display: what is out of sight comes to
 * the middle, with what stands around it. `free`: the fraction of the height, from the top, that nothing covers: on a
 * phone the panel covers the rest.
 */
export function useFollowSelection(
  scroller: RefObject<HTMLElement | null>,
  key: string | undefined,
  free = 1,
  /** The width of the content: when a panel opens beside it, everything moves. */
  widthPx = 0,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of width requires it.
  useEffect(() => {
    const element = scroller.current;
    if (!element || key === undefined) return;
    const mark = element.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
    if (!mark) return;
    const box = mark.getBoundingClientRect();
    const room = element.getBoundingClientRect();
    const isOut = box.top < room.top || box.bottom > room.top + room.height * free;
    const block = isOut ? (free < 1 ? 'start' : 'center') : 'nearest';
    mark.scrollIntoView?.({ block, inline: 'nearest' });
  }, [scroller, key, free, widthPx]);
}
