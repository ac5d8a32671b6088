import { type RefObject, useEffect } from 'react';

/**
 * Brings the selected item into sight when another is selected, wherever that was done. `free`: the part of the height,
 * from the top, that nothing covers: on a phone the panel rises over the rest.
 */
export function useFollowSelection(
  scroller: RefObject<HTMLElement | null>,
  key: string | undefined,
  free = 1,
  /** How wide the picture is: when a panel opens beside it, all stands elsewhere. */
  widthPx = 0,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width is what calls for it.
  useEffect(() => {
    const element = scroller.current;
    if (!element || key === undefined) return;
    const mark = element.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
    if (!mark) return;
    const box = mark.getBoundingClientRect();
    const room = element.getBoundingClientRect();
    const isUnder = box.bottom > room.top + room.height * free;
    mark.scrollIntoView?.({ block: isUnder && free < 1 ? 'start' : 'nearest', inline: 'nearest' });
  }, [scroller, key, free, widthPx]);
}
