import { useCallback, useSyncExternalStore } from 'react';
import { matchesMedia } from '../media.ts';

/** `matchesMedia`, rendering again when the answer changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', notify);
      return () => list?.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchesMedia(query));
}
