import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';

export interface PointedItem {
  readonly item: TimelineItem;
  /** Its place, in pixels of the window, and where on it the pointer is. */
  readonly box: DOMRect;
  readonly atPx: number;
}

/** The item under the mouse, else the one that the keyboard has reached; null once it moves away. */
export function usePointedItem(
  scroller: RefObject<HTMLElement | null>,
  items: readonly TimelineItem[],
): PointedItem | null {
  const [at, setAt] = useState<{ readonly key: string; readonly box: DOMRect; readonly atPx: number } | null>(
    null,
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const find = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    const show = (mark: HTMLElement, atPx: number) =>
      setAt({ key: mark.dataset.item ?? '', box: mark.getBoundingClientRect(), atPx });
    const onOver = (event: PointerEvent) => {
      const mark = event.pointerType === 'mouse' ? find(event.target) : null;
      if (mark) show(mark, event.clientX);
      else setAt(null);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const mark = find(target);
      // Focusing may scroll it into view first.
      if (mark?.matches(':focus-visible')) requestAnimationFrame(() => show(mark, 0));
    };
    const hide = () => setAt(null);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerover', onOver, { signal });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('keydown', onKey, { signal });
    for (const away of ['pointerleave', 'pointerdown', 'focusout'])
      element.addEventListener(away, hide, { signal });
    return () => listening.abort();
  }, [scroller]);

  return useMemo(() => {
    const item = at && items.find(({ key }) => key === at.key);
    return item ? { item, box: at.box, atPx: at.atPx } : null;
  }, [at, items]);
}
