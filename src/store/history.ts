import { layoutKey, mapLayout } from '../domain/basics/layout.ts';
import type { AppState, AppStore } from './appStore.ts';
import { makeEntryWriter, type WriterPort } from './entryWriter.ts';
import type { MovedByLayout } from './session/session.ts';
import type { MovedNodes } from './view/movedNodes.ts';
import { corpusIn } from './view/url/corpusKey.ts';
import { foreignParts } from './view/url/readParts.ts';
import { readLink, readUrl, writeUrl } from './view/url/urlFields.ts';
import type { View } from './view/view.ts';

/** The parts of a browser's window that are needed here; `window` fits. */
export interface HistoryPort extends WriterPort {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: WriterPort['history'] & { readonly state: unknown; go(by: number): void };
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

/** What is stored with each of our entries besides its address. */
interface Entry {
  /** How many of our steps lead here: undo never goes below 0, so it never leaves the page. */
  readonly depth: number;
  /** The depth of our last step, as far as this entry knows. */
  readonly top: number;
  /** Nodes that were moved by hand, per layout: the only act that the address does not contain. */
  readonly moved: MovedByLayout;
}

/**
 * Keeps the address and the view the same: each act is a step that Back and `undo` undo; a run of changes that replace
 * each other (typing, dragging a handle) is one step, and so is a run of typing together with opening what it found.
 * The address may follow a frame later, or later still while the browser refuses: the session says so when that lasts.
 * Returns what ends it. The view at the start is the store's own: make it with `readUrl`; if something in its link is
 * not understood, the link stays as it was until the first act. Parts of the address that are not ours are kept too,
 * and an entry of another corpus is left alone.
 */
export const bindHistory = (store: AppStore, port: HistoryPort): (() => void) => {
  /** What the last step changed, or what the run under way is changing; null: nothing yet. */
  let run: string | null = null;
  let restoring = false;
  const first: Entry = readEntry(port.history.state) ?? {
    depth: 0,
    top: 0,
    moved: store.getState().session.moved,
  };
  const writer = makeEntryWriter(port, first, {
    onRefusal: (addressRefused) => {
      const { session } = store.getState();
      store.setState({ session: { ...session, addressRefused } });
    },
    onChange: () => tellReach(),
  });

  const address = (view: View) => {
    const { pathname, search, hash } = port.location;
    const written = writeUrl(view, store.getState().index);
    const foreign = foreignParts(search);
    return `${pathname}${written}${foreign && (written === '' ? '?' : '&')}${foreign}${hash}`;
  };
  const now = () => `${port.location.pathname}${port.location.search}${port.location.hash}`;

  const keep = (next: Entry, how: 'push' | 'replace', url: string) => {
    writer.write(how, next, url);
    tellReach();
  };
  const tellReach = () => {
    const { session } = store.getState();
    const { depth, top } = writer.newest();
    const canUndo = depth > 0;
    const canRedo = depth < top;
    if (session.canUndo !== canUndo || session.canRedo !== canRedo)
      store.setState({ session: { ...session, canUndo, canRedo } });
  };

  const record = (state: AppState, before: AppState) => {
    const { moved } = state.session;
    if (restoring || (state.view === before.view && moved === before.session.moved)) return;
    const changed = partsThatDiffer(state.view, before.view);
    const continues =
      (state.step === 'replace' && changed === run) || (run === 'query' && state.view.query === '');
    run = changed;
    const url = address(state.view);
    const entry = writer.newest();
    if (url === (writer.waitingUrl() ?? now()) && moved === entry.moved) return;
    if (continues) keep({ ...entry, moved }, 'replace', url);
    else keep({ depth: entry.depth + 1, top: entry.depth + 1, moved }, 'push', url);
  };

  const restore = (known: Entry | null) => {
    run = null;
    restoring = true;
    const { actions } = store.getState();
    actions.replaceView(readUrl(port.location.search, store.getState().index), 'restore');
    const left = writer.newest();
    if (known) {
      putNodes(store, known.moved);
      const { moved } = store.getState().session;
      writer.arriveAt(known);
      keep({ ...known, top: Math.max(known.top, left.top), moved }, 'replace', now());
    } else {
      // An entry that is not ours: the browser made it for a link to a part of the page.
      const next = { ...left, depth: left.depth + 1, top: left.depth + 1 };
      writer.arriveAt(next);
      keep(next, 'replace', now());
    }
    restoring = false;
  };
  /**
   * One cannot go back from a step that the browser has not taken: the view of its current entry is shown again
   * instead.
   */
  const travel = (by: -1 | 1) => {
    if (writer.flush()) port.history.go(by);
    else if (by === -1) restore(writer.written());
  };
  const arrive = () => {
    const known = readEntry(port.history.state);
    // The step leads to another corpus, which this store does not have: whatever opens corpora takes over.
    if (corpusIn(port.location.search) !== store.getState().view.corpus)
      writer.arriveAt(known ?? writer.newest());
    else restore(known);
  };
  const writeRest = () => void writer.flush();

  putNodes(store, first.moved);
  const { view, index, session } = store.getState();
  const isUnderstood = readLink(port.location.search, index).missing.length === 0;
  keep({ ...first, moved: session.moved }, 'replace', isUnderstood ? address(view) : now());
  store.setState({ travel });
  const unsubscribe = store.subscribe(record);
  port.addEventListener('popstate', arrive);
  port.addEventListener('pagehide', writeRest);
  return () => {
    unsubscribe();
    store.setState({ travel: null });
    port.removeEventListener('popstate', arrive);
    port.removeEventListener('pagehide', writeRest);
    writer.end();
  };
};

const putNodes = (store: AppStore, moved: MovedByLayout): void => {
  const { session } = store.getState();
  if (JSON.stringify(session.moved) !== JSON.stringify(moved))
    store.setState({ session: { ...session, moved } });
};

/** Whether the entry at which the page opens was stored by `bindHistory`, that is, seen before in this tab. */
export const isKeptEntry = (state: unknown): boolean => readEntry(state) !== null;

/** What the browser has stored for us; null when it is not ours, or unusable. */
const readEntry = (state: unknown): Entry | null => {
  if (typeof state !== 'object' || state === null) return null;
  const { depth, top, moved } = state as Record<string, unknown>;
  if (typeof depth !== 'number' || typeof top !== 'number' || typeof moved !== 'object' || moved === null)
    return null;
  // An entry from before there were layouts contains the nodes directly: they were moved on the map.
  const known = Object.values(moved).some(isPlace) ? { [layoutKey(mapLayout)]: moved } : moved;
  const layouts = Object.entries(known).map(([key, places]) => [key, readMoved(places)] as const);
  return {
    depth,
    top,
    moved: Object.fromEntries(layouts.filter(([, places]) => Object.keys(places).length > 0)),
  };
};

const readMoved = (places: unknown): MovedNodes =>
  typeof places === 'object' && places !== null
    ? (Object.fromEntries(Object.entries(places).filter(([, place]) => isPlace(place))) as MovedNodes)
    : {};

const isPlace = (place: unknown): boolean => {
  if (typeof place !== 'object' || place === null) return false;
  const { x, y } = place as Record<string, unknown>;
  return Number.isFinite(x) && Number.isFinite(y);
};

const partsThatDiffer = (a: View, b: View): string =>
  (Object.keys(a) as (keyof View)[]).filter((part) => a[part] !== b[part]).join();
