import { useSyncExternalStore } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { readPalette } from '../../drawing/readPalette.ts';
import { matchesMedia } from '../media.ts';

/**
 * The page's palette, read again when theme or forced colours change. It is there in the first rendering, and read once
 * for all pictures: reading it makes the browser compute styles.
 */
export const usePalette = (): Palette => useSyncExternalStore(follow, paletteNow);

let kept: { readonly look: string; readonly palette: Palette } | null = null;

function paletteNow(): Palette {
  const { theme } = document.documentElement.dataset;
  const look = [theme, ...queries.map(matchesMedia)].join('\n');
  if (kept?.look !== look) kept = { look, palette: readPalette(document.body) };
  return kept.palette;
}

function follow(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme'],
  });
  const lists = queries.flatMap((query) => window.matchMedia?.(query) ?? []);
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;
