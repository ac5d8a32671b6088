import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react';

/** Lets the mouse drag the content of the scroller; fingers do so by themselves. Clickable elements are left alone. */
export function useDragScroll(scroller: RefObject<HTMLElement | null>): (event: ReactPointerEvent) => void {
  const dragging = useRef<AbortController | null>(null);
  useEffect(() => () => dragging.current?.abort(), []);

  return (event) => {
    const element = scroller.current;
    const isControl =
      event.target instanceof Element && event.target.closest('button, [data-axis], ul[data-list]');
    if (!element || event.button !== 0 || event.pointerType !== 'mouse' || isControl) return;
    const start = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop };
    const drag = new AbortController();
    dragging.current?.abort();
    dragging.current = drag;
    const { signal } = drag;
    window.addEventListener(
      'pointermove',
      (move) => element.scrollTo(start.x - move.clientX, start.y - move.clientY),
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, () => drag.abort(), { signal });
  };
}
