import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, updated as it changes; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);

  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    setWidthPx(measured.clientWidth);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidthPx(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);

  return widthPx;
}
