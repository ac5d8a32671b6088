import { type ComponentType, lazy } from 'react';
import type { AppStore } from '../store/appStore.ts';

/*
 * What the first picture does without arrives in scripts of its own, fetched as soon as the page is idle: by the time a
 * hand has reached the mouse they are there.
 */

const importDetails = () => import('../panels/details/DetailsPanel.tsx');
const importReader = () => import('../panels/reader/ReaderPanel.tsx');
const importSearch = () => import('../panels/search/SearchPanel.tsx');

export const DetailsPanel = lazy(() => importDetails().then((part) => asDefault(part.DetailsPanel)));
export const ReaderPanel = lazy(() => importReader().then((part) => asDefault(part.ReaderPanel)));
export const SearchPanel = lazy(() => importSearch().then((part) => asDefault(part.SearchPanel)));

/** Fetches the later parts when nothing else is to be done, and gives the store its search. Returns how to call it off. */
export function loadRestWhenIdle(store: AppStore): () => void {
  let calledOff = false;
  const load = async () => {
    const [{ buildSearch }] = await Promise.all([
      import('../domain/search.ts'),
      importDetails(),
      importReader(),
      importSearch(),
    ]);
    if (calledOff) return;
    const search = buildSearch(store.getState().index);
    store.getState().actions.provideSearch(search);
    search.prepare();
  };
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(load, 200);
    return () => {
      calledOff = true;
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(load, { timeout: 2000 });
  return () => {
    calledOff = true;
    cancelIdleCallback(handle);
  };
}

function asDefault(component: ComponentType): { default: ComponentType } {
  return { default: component };
}
