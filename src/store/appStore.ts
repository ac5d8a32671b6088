import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleId, EdgeId, NodeId } from '../domain/basics/ids.ts';
import type { Language } from '../domain/basics/languages.ts';
import { layoutKey } from '../domain/basics/layout.ts';
import type { OpenLink, Pointed, Selection } from '../domain/basics/selection.ts';
import type { Span } from '../domain/basics/span.ts';
import type { ChainMode } from '../domain/chains/chainMode.ts';
import type { FindChains } from '../domain/chains/chains.ts';
import type { OnScreen } from '../domain/filter/emphasis.ts';
import type { Filters } from '../domain/filter/filter.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { Search } from '../domain/search/search.ts';
import type { WritingState } from '../domain/writing/draft.ts';
import {
  type CameraTarget,
  type DialogName,
  initialSession,
  type MapFrame,
  menuOf,
  type NodeTab,
  type OpenMenu,
  ofAnotherGraph,
  ofNewSelection,
  type Session,
  type TableArrangement,
  type Theme,
  type TimelineFrame,
} from './session/session.ts';
import * as chains from './view/chainTransitions.ts';
import type { MovedNodes } from './view/movedNodes.ts';
import { type PassagePlace, readPlace } from './view/passageCursor.ts';
import * as transitions from './view/transitions.ts';
import type { Missing } from './view/url/missing.ts';
import { readUrl, writeUrl } from './view/url/urlFields.ts';
import type { Display, TableName, View } from './view/view.ts';

/**
 * How a change of the view enters the browser's history: as a step of its own, or replacing the last one; or it comes
 * from the history.
 */
export type Step = 'push' | 'replace' | 'restore';

/**
 * The transitions of `transitions.ts` bound to the store, and the changes to the session. These functions never change
 * identity.
 */
export interface Actions {
  readonly selectNode: (id: NodeId, options?: { add?: boolean }) => void;
  readonly selectEdge: (id: EdgeId, evidence?: number) => void;
  readonly clearSelection: () => void;
  readonly openArticle: (article: ArticleId, passage?: Span | null) => void;
  readonly closeArticle: () => void;
  /** `replace` while a handle is dragged, so that Back undoes the whole drag. */
  readonly setFilters: (patch: Partial<Filters>, step?: Step) => void;
  readonly clearFilters: () => void;
  /** Back to the opening view, in the language that was chosen. */
  readonly reset: () => void;
  /** Typing replaces: Back leaves the search instead of deleting letters. */
  readonly setQuery: (query: string) => void;
  /** Has the first result of the search chosen as soon as it is there, or no longer. */
  readonly setSearchEntered: (entered: boolean) => void;
  readonly setLanguage: (language: Language | null) => void;
  readonly setDisplay: (display: Display) => void;
  /** Whether the graph is shown beside the display. */
  readonly setSplit: (split: boolean) => void;
  readonly setTable: (table: TableName) => void;
  /** Asks how two nodes are connected; an end that is left out is still to be chosen. */
  readonly openChain: (from?: NodeId | null, to?: NodeId | null) => void;
  readonly setChainEnd: (end: 'from' | 'to', id: NodeId | null) => void;
  /** For the first end that is still to be chosen. */
  readonly fillChainEnd: (id: NodeId) => void;
  readonly setChainMode: (mode: ChainMode) => void;
  /** Choosing another chain replaces: Back leaves the question. */
  readonly chooseChain: (choice: number) => void;
  readonly closeChain: () => void;
  /** Several transitions as one step: `changeView((view) => closeArticle(selectNode(view, id)))`. */
  readonly changeView: (change: (view: View) => View, step?: Step) => void;
  /** Shows another view whole: a link that was opened, Back, « Isoler ». */
  readonly replaceView: (view: View, step?: Step) => void;
  /**
   * Continues with another graph of the same corpus, as it is after an edit: what is selected, filtered, read and asked
   * is kept as far as the graph still has it. The search must be provided anew.
   */
  readonly replaceGraph: (index: GraphIndex) => void;
  readonly pointAt: (pointed: Pointed | null) => void;
  /** What the visible words of the article name; null when the reader closes. */
  readonly showOnScreen: (onScreen: OnScreen | null) => void;
  /** Selects words of the open article, or continues what is written of them. */
  readonly setWriting: (patch: Partial<WritingState>) => void;
  /** Lists all passages on which the view rests, or stops listing them. */
  readonly showPassages: (passages: boolean) => void;
  /** Opens the reader at one of the passages of the selection. */
  readonly readPassage: (place: PassagePlace) => void;
  /** The position among the passages of the selection, while the reader is closed. */
  readonly setCursor: (at: number) => void;
  /** Lists only the passages that prove a link of the selected node, or all. */
  readonly setOnlyProving: (only: boolean) => void;
  /** What the panel shows of the selected node. */
  readonly setNodeTab: (tab: NodeTab) => void;
  /** Opens the words that prove a link of the selected node, in its place; null closes them. */
  readonly openLink: (link: OpenLink | null) => void;
  /** Highlights several links beside the selected one, until the selection changes. */
  readonly gatherLinks: (links: readonly EdgeId[]) => void;
  /** Puts nodes of the present layout where the reader dragged them: a step that can be undone. */
  readonly moveNodes: (moved: MovedNodes) => void;
  /** Returns nodes of the present layout, or all of them, to where the layout puts them: a step that can be undone. */
  readonly putBack: (ids: readonly NodeId[] | 'all') => void;
  /** One act back or forward; without effect where there is none. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Asks the camera to show nodes, or all that is visible. */
  readonly lookAt: (nodes: CameraTarget['nodes']) => void;
  /** Moves the picture only when the node is out of view: for what the keyboard passes over in other displays. */
  readonly bringIntoSight: (node: NodeId) => void;
  /** Opens a dialog, a sheet or a context menu over the page, replacing any other. */
  readonly open: (over: DialogName | OpenMenu) => void;
  /** Closes it, if it is open. */
  readonly close: (which: DialogName | 'menu') => void;
  readonly setLegendOpen: (open: boolean) => void;
  readonly setBareKeys: (on: boolean) => void;
  /** Remembers what the map shows now. */
  readonly keepMapFrame: (frame: MapFrame) => void;
  readonly keepTimelineFrame: (frame: TimelineFrame) => void;
  readonly keepTable: (table: TableName, arrangement: TableArrangement) => void;
  /** The graph as a list of nodes and links. */
  readonly setListOpen: (open: boolean) => void;
  readonly openWelcome: () => void;
  readonly closeWelcome: () => void;
  /** Sets what a link names but the graph lacks; an empty list clears it. */
  readonly noteMissing: (missing: readonly Missing[]) => void;
  readonly setTheme: (theme: Theme) => void;
  /** The language where the view names none; null: the browser's. */
  readonly setOwnLanguage: (language: Language | null) => void;
  /** Provides the search, which may arrive after the graph is first drawn. */
  readonly provideSearch: (search: Search) => void;
  /** Says that the search will not come: its script could not be fetched. */
  readonly noteSearchLost: () => void;
  /** Provides the function that finds chains, likewise. */
  readonly provideChains: (findChains: FindChains) => void;
  /** Announces something once; '' removes it. */
  readonly announce: (notice: string) => void;
}

export interface AppState {
  readonly index: GraphIndex;
  /** null: this graph cannot be searched (yet). */
  readonly search: Search | null;
  /** null: not there yet. */
  readonly findChains: FindChains | null;
  readonly view: View;
  readonly session: Session;
  /** How `view` came about, for whatever keeps the history. */
  readonly step: Step;
  /** Goes one act back or forward; null: nothing keeps the history. */
  readonly travel: ((by: -1 | 1) => void) | null;
  readonly actions: Actions;
}

export type AppStore = StoreApi<AppState>;

/** The store of one graph. It knows nothing of its host: URL, history and storage are bound from outside. */
export const createAppStore = (
  index: GraphIndex,
  search: Search | null,
  initial: View,
  findChains: FindChains | null = null,
): AppStore =>
  createStore<AppState>()((set, get) => {
    const change = (view: View, step: Step = 'push') => {
      const { view: before, session } = get();
      if (view === before) return;
      set({
        view,
        step,
        ...(isAnotherSubject(view.selection, before.selection) && {
          session: { ...session, ...ofNewSelection },
        }),
      });
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
      reset: () => {
        change(transitions.reset(get().view));
        remember({ cameraTarget: { nodes: 'all', opening: true } });
      },
      setQuery: (query) => change(transitions.setQuery(get().view, query), 'replace'),
      setSearchEntered: (searchEntered) => {
        if (searchEntered !== get().session.searchEntered) remember({ searchEntered });
      },
      setLanguage: (language) => change(transitions.setLanguage(get().view, language)),
      setDisplay: (display) => change(transitions.setDisplay(get().view, display)),
      setSplit: (split) => change(transitions.setSplit(get().view, split)),
      setTable: (table) => change(transitions.setTable(get().view, table)),
      openChain: (from, to) => change(chains.openChain(get().view, from, to)),
      setChainEnd: (end, id) => change(chains.setChainEnd(get().view, end, id)),
      fillChainEnd: (id) => change(chains.fillChainEnd(get().view, id)),
      setChainMode: (mode) => change(chains.setChainMode(get().view, mode)),
      chooseChain: (choice) => change(chains.chooseChain(get().view, choice), 'replace'),
      closeChain: () => change(chains.closeChain(get().view)),
      changeView: (transition, step) => change(transition(get().view), step),
      replaceView: (view, step) => change(transitions.replaceView(get().view, view), step),
      replaceGraph: (index) => {
        const { index: before, view, session } = get();
        const settled = transitions.replaceView(view, readUrl(writeUrl(view, before), index));
        set({
          index,
          search: null,
          view: settled,
          step: 'replace',
          session: {
            ...session,
            ...ofAnotherGraph,
            ...(menuOf(session) === null ? {} : { over: null }),
            ...(settled.selection !== view.selection && ofNewSelection),
          },
        });
      },
      pointAt: (pointed) => {
        if (!samePointed(pointed, get().session.pointed)) remember({ pointed });
      },
      showOnScreen: (onScreen) => remember({ onScreen }),
      setWriting: (patch) => remember({ writing: { ...get().session.writing, ...patch } }),
      showPassages: (passages) => change(transitions.showPassages(get().view, passages)),
      readPassage: (place) => change(readPlace(get().view, place)),
      setCursor: (cursor) => remember({ cursor }),
      setOnlyProving: (onlyProving) => remember({ onlyProving, cursor: 0 }),
      setNodeTab: (nodeTab) => remember({ nodeTab }),
      openLink: (link) => change(transitions.openLink(get().view, link)),
      gatherLinks: (gathered) => remember({ gathered }),
      moveNodes: (moved) => {
        const { session, view } = get();
        const key = layoutKey(view.layout);
        const inLayout = { ...session.moved[key], ...moved };
        set({ session: { ...session, moved: { ...session.moved, [key]: inLayout } }, step: 'push' });
      },
      putBack: (ids) => {
        const { session, view } = get();
        const { [layoutKey(view.layout)]: inLayout = {}, ...others } = session.moved;
        const kept = Object.entries(inLayout).filter(([id]) => ids !== 'all' && !ids.includes(id as NodeId));
        if (kept.length === Object.keys(inLayout).length) return;
        const moved =
          kept.length === 0 ? others : { ...others, [layoutKey(view.layout)]: Object.fromEntries(kept) };
        set({ session: { ...session, moved }, step: 'push' });
      },
      undo: () => get().session.canUndo && get().travel?.(-1),
      redo: () => get().session.canRedo && get().travel?.(1),
      lookAt: (nodes) => remember({ cameraTarget: { nodes } }),
      bringIntoSight: (node) => remember({ cameraTarget: { nodes: [node], unlessInSight: true } }),
      open: (over) => remember({ over, searchEntered: false }),
      close: (which) => {
        const { session } = get();
        if (which === (menuOf(session) === null ? session.over : 'menu')) remember({ over: null });
      },
      setLegendOpen: (legendOpen) => remember({ legendOpen }),
      setBareKeys: (bareKeys) => remember({ bareKeys }),
      keepMapFrame: (mapFrame) => remember({ mapFrame }),
      keepTimelineFrame: (timelineFrame) => remember({ timelineFrame }),
      keepTable: (table, arrangement) =>
        remember({ tables: { ...get().session.tables, [table]: arrangement } }),
      setListOpen: (listOpen) => remember({ listOpen }),
      openWelcome: () => remember({ welcomeOpen: true }),
      closeWelcome: () => remember({ welcomeOpen: false }),
      noteMissing: (missing) => remember({ missing }),
      setTheme: (theme) => remember({ theme }),
      setOwnLanguage: (ownLanguage) => remember({ ownLanguage }),
      provideSearch: (search) => set({ search }),
      noteSearchLost: () => remember({ searchLost: true }),
      provideChains: (findChains) => set({ findChains }),
      announce: (notice) => remember({ notice }),
    };
    return {
      index,
      search,
      findChains,
      view: initial,
      session: initialSession,
      step: 'replace',
      travel: null,
      actions,
    };
  });

const samePointed = (a: Pointed | null, b: Pointed | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

/**
 * Whether something else is selected; another piece of an edge's evidence, or a link opened at a node, does not count
 * as something else.
 */
const isAnotherSubject = (a: Selection, b: Selection): boolean => {
  if (a === b) return false;
  if (a.kind === 'edge' && b.kind === 'edge') return a.id !== b.id;
  if (a.kind === 'nodes' && b.kind === 'nodes') return a.ids.join() !== b.ids.join();
  return true;
};
