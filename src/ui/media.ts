/** Whether a CSS media query matches now. On a host without a screen none matches. */
export function matchesMedia(query: string): boolean {
  const { matchMedia } = window;
  if (matchMedia === undefined) return false;
  const known = lists.get(matchMedia) ?? new Map<string, MediaQueryList>();
  lists.set(matchMedia, known);
  const list = known.get(query) ?? matchMedia.call(window, query);
  known.set(query, list);
  return list.matches;
}

/** The browser parses a query each time that it is asked for a list: some are asked for in every rendering. */
const lists = new WeakMap<typeof window.matchMedia, Map<string, MediaQueryList>>();

/** The media query of readers who want less motion. */
export const lessMotion = '(prefers-reduced-motion: reduce)';

/** Whether the reader wants less motion: then nothing flies, slides or draws itself. */
export const wantsLessMotion = (): boolean => matchesMedia(lessMotion);
