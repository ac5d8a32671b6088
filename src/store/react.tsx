import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Pointed, Selection } from '../domain/basics/selection.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { Search } from '../domain/search/search.ts';
import type { Actions, AppState, AppStore } from './appStore.ts';
import { visibleOf } from './selectors.ts';
import type { Reading } from './view/view.ts';

const StoreContext = createContext<AppStore | null>(null);

/** Provides the store to all components below. */
export const StoreProvider = ({ store, children }: { store: AppStore; children: ReactNode }) => (
  <StoreContext value={store}>{children}</StoreContext>
);

/** The store itself, for effects that subscribe. Throws outside a `StoreProvider`. */
export const useStoreHandle = (): AppStore => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no StoreProvider above this component.');
  return store;
};

/**
 * Selects a part of the state; renders again when that part changes. The selector must return the same object for the
 * same state: take what is there, or wrap a selector that makes objects in zustand's `useShallow`.
 */
export const useAppStore = <T,>(selector: (state: AppState) => T): T => useStore(useStoreHandle(), selector);

/** The actions; they never change, so they can be in any list of dependencies. */
export const useActions = (): Actions => useAppStore((state) => state.actions);

/** The graph. */
export const useIndex = (): GraphIndex => useAppStore((state) => state.index);

/** The search; null when there is none. */
export const useSearch = (): Search | null => useAppStore((state) => state.search);

/** What the filters leave; the same object as long as they are unchanged. */
export const useVisible = (): VisibleGraph => useAppStore(visibleOf);

/** What is selected. */
export const useSelection = (): Selection => useAppStore((state) => state.view.selection);

/** Whether more than the filters narrows the view: a part is isolated, or nodes are hidden by hand. */
export const useNarrowedByHand = (): boolean =>
  useAppStore(({ view }) => view.focus?.isolated === true || view.hidden.length > 0);

/** The article that is open, if any. */
export const useReading = (): Reading | null => useAppStore((state) => state.view.reading);

/** What the pointer or the keyboard focus is on. */
export const usePointed = (): Pointed | null => useAppStore((state) => state.session.pointed);
