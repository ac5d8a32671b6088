import { type ComponentType, lazy } from 'react';
import type { AppStore } from '../store/appStore.ts';

/*
 * The first script draws the graph; the rest arrives in scripts of its own. The filters are fetched beside the graph's
 * data, so that both are there for the first picture; panels and search as soon as the page is idle: by the time a hand
 * has reached the mouse they are there.
 */

const importFilters = () => import('./filterParts.ts');
const importDetails = () => import('../panels/details/DetailsPanel.tsx');
const importReader = () => import('../panels/reader/ReaderPanel.tsx');
const importThread = () => import('./Thread.tsx');
const importSearch = () => import('../panels/search/SearchPanel.tsx');

export const FiltersRail = lazy(() => importFilters().then((parts) => asDefault(parts.FiltersRail)));
export const FiltersStrip = lazy(() => importFilters().then((parts) => asDefault(parts.FiltersStrip)));
export const FilterChips = lazy(() => importFilters().then((parts) => asDefault(parts.FilterChips)));
export const EmptyCanvas = lazy(() => importFilters().then((parts) => asDefault(parts.EmptyCanvas)));
export const DetailsPanel = lazy(() => importDetails().then((part) => asDefault(part.DetailsPanel)));
export const ReaderPanel = lazy(() => importReader().then((part) => asDefault(part.ReaderPanel)));
export const Thread = lazy(() => importThread().then((part) => asDefault(part.Thread)));
export const SearchPanel = lazy(() => importSearch().then((part) => asDefault(part.SearchPanel)));

/**
 * Fetches what the first picture of this address shows: the filters, and the panels when the link opens them. Resolves
 * also when a part cannot be had: the graph is shown then too.
 */
export async function loadFirstParts(address: string): Promise<void> {
  const keys = new URLSearchParams(address);
  const parts: Promise<unknown>[] = [importFilters()];
  if (keys.has('sel')) parts.push(importDetails(), importThread());
  if (keys.has('read')) parts.push(importReader());
  await Promise.allSettled(parts);
}

/** Fetches the later parts when nothing else is to be done, and gives the store its search. Returns how to call it off. */
export function loadRestWhenIdle(store: AppStore): () => void {
  let calledOff = false;
  const load = async () => {
    const [{ buildSearch }] = await Promise.all([
      import('../domain/search.ts'),
      importDetails(),
      importReader(),
      importThread(),
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
