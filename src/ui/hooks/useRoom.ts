import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../drawing/geometry.ts';

/** The size of an element in pixels, followed as it changes; null until it has one. */
export function useRoom(element: RefObject<Element | null>): Size | null {
  const [room, setRoom] = useState<Size | null>(null);

  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width === 0 || height === 0) return;
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);

  return room;
}
