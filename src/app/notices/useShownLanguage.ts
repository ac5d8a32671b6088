import { useSyncExternalStore } from 'react';
import type { Language } from '../../domain/basics/languages.ts';
import { shownLanguage } from './shownLanguage.ts';

/** The language in which the page is shown, for components beside the explorer that outlive it. */
export const useShownLanguage = (): Language => useSyncExternalStore(subscribe, shownLanguage);

function subscribe(notify: () => void): () => void {
  const watcher = new MutationObserver(notify);
  watcher.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => watcher.disconnect();
}
