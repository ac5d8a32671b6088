import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { readPalette } from '../../drawing/readPalette.ts';

/**
 * The palette at the element's place, read again when theme, contrast or forced colours change; null before mounting.
 */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);

  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const update = () => {
      const next = readPalette(host);
      setPalette((now) => (now !== null && JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].flatMap(
      (query) => window.matchMedia?.(query) ?? [],
    );
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, [element]);

  return palette;
}
