import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Filters } from '../domain/filter.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { ArticleId, EdgeId, NodeId } from '../domain/ids.ts';
import type { Language } from '../domain/schema.ts';
import type { Search } from '../domain/search.ts';
import type { Span } from '../domain/span.ts';
import { initialSession, type Pointed, type Session, type Theme } from './session.ts';
import * as transitions from './transitions.ts';
import type { View } from './view.ts';

/** How a change of the view enters the browser's history: as a step of its own, or in place of the last one. */
export type Step = 'push' | 'replace';

/** The transitions of `transitions.ts` bound to the store, and what changes the session. None ever changes. */
export interface Actions {
  readonly selectNode: (id: NodeId, options?: { add?: boolean }) => void;
  readonly selectEdge: (id: EdgeId, evidence?: number) => void;
  readonly clearSelection: () => void;
  readonly openArticle: (article: ArticleId, passage?: Span | null) => void;
  readonly closeArticle: () => void;
  /** `replace` while a handle is dragged, so that Back undoes the whole drag. */
  readonly setFilters: (patch: Partial<Filters>, step?: Step) => void;
  readonly clearFilters: () => void;
  /** Typing replaces: Back leaves the search, it does not delete letters. */
  readonly setQuery: (query: string) => void;
  readonly setLanguage: (language: Language | null) => void;
  /** Several transitions as one step: `changeView((view) => closeArticle(selectNode(view, id)))`. */
  readonly changeView: (change: (view: View) => View, step?: Step) => void;
  /** Shows another view whole: a link that was opened, Back, « Isoler ». */
  readonly replaceView: (view: View, step?: Step) => void;
  readonly pointAt: (pointed: Pointed | null) => void;
  readonly openSearch: () => void;
  readonly closeSearch: () => void;
  readonly openFilters: () => void;
  readonly closeFilters: () => void;
  readonly setTheme: (theme: Theme) => void;
  /** Hands over the search, which need not be there when the graph is first drawn. */
  readonly provideSearch: (search: Search) => void;
  /** Says something once; '' takes it away. */
  readonly announce: (notice: string) => void;
}

export interface AppState {
  readonly index: GraphIndex;
  /** null: this graph cannot be searched (yet). */
  readonly search: Search | null;
  readonly view: View;
  readonly session: Session;
  /** How `view` came about, for whoever keeps the history. */
  readonly step: Step;
  readonly actions: Actions;
}

export type AppStore = StoreApi<AppState>;

/** The store of one graph. It knows no host: URL, history and storage are bound from outside. */
export const createAppStore = (index: GraphIndex, search: Search | null, initial: View): AppStore =>
  createStore<AppState>()((set, get) => {
    const change = (view: View, step: Step = 'push') => {
      if (view !== get().view) set({ view, step });
    };
    const remember = (patch: Partial<Session>) => {
      const { session } = get();
      const keys = Object.keys(patch) as (keyof Session)[];
      if (keys.some((key) => patch[key] !== session[key])) set({ session: { ...session, ...patch } });
    };
    const actions: Actions = {
      selectNode: (id, options) => change(transitions.selectNode(get().view, id, options)),
      selectEdge: (id, evidence) => change(transitions.selectEdge(get().view, id, evidence)),
      clearSelection: () => change(transitions.clearSelection(get().view)),
      openArticle: (article, passage) => change(transitions.openArticle(get().view, article, passage)),
      closeArticle: () => change(transitions.closeArticle(get().view)),
      setFilters: (patch, step) => change(transitions.setFilters(get().view, patch), step),
      clearFilters: () => change(transitions.clearFilters(get().view)),
      setQuery: (query) => change(transitions.setQuery(get().view, query), 'replace'),
      setLanguage: (language) => change(transitions.setLanguage(get().view, language)),
      changeView: (transition, step) => change(transition(get().view), step),
      replaceView: (view, step) => change(transitions.replaceView(get().view, view), step),
      pointAt: (pointed) => {
        if (!samePointed(pointed, get().session.pointed)) remember({ pointed });
      },
      openSearch: () => remember({ searchOpen: true }),
      closeSearch: () => remember({ searchOpen: false }),
      openFilters: () => remember({ filtersOpen: true }),
      closeFilters: () => remember({ filtersOpen: false }),
      setTheme: (theme) => remember({ theme }),
      provideSearch: (search) => set({ search }),
      announce: (notice) => remember({ notice }),
    };
    return { index, search, view: initial, session: initialSession, step: 'replace', actions };
  });

const samePointed = (a: Pointed | null, b: Pointed | null): boolean => a?.kind === b?.kind && a?.id === b?.id;
