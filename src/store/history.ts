import type { AppState, AppStore } from './appStore.ts';
import { readUrl, writeUrl } from './urlFields.ts';
import type { View } from './view.ts';

/** What a browser's window offers of this; `window` fits. */
export interface HistoryPort {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Keeps the address and the view the same: each act is a step that Back undoes; a run of changes that replace each
 * other (typing, dragging a handle) is one step. Gives back what ends it. The view at the start is the store's own:
 * make it with `readUrl`.
 */
export const bindHistory = (store: AppStore, port: HistoryPort): (() => void) => {
  /** What the run under way changes; null: none is. */
  let run: string | null = null;
  let restoring = false;

  const { index } = store.getState();
  const address = (view: View) => `${port.location.pathname}${writeUrl(view, index)}${port.location.hash}`;
  const now = () => `${port.location.pathname}${port.location.search}${port.location.hash}`;

  const record = (state: AppState, before: AppState) => {
    if (state.view === before.view || restoring) return;
    const changed = state.step === 'replace' ? partsThatDiffer(state.view, before.view) : null;
    const continues = changed !== null && changed === run;
    run = changed;
    const url = address(state.view);
    if (url === now()) return;
    if (continues) port.history.replaceState(null, '', url);
    else port.history.pushState(null, '', url);
  };

  const restore = () => {
    run = null;
    restoring = true;
    const { actions } = store.getState();
    actions.replaceView(readUrl(port.location.search, index), 'replace');
    restoring = false;
  };

  const url = address(store.getState().view);
  if (url !== now()) port.history.replaceState(null, '', url);
  const unsubscribe = store.subscribe(record);
  port.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    port.removeEventListener('popstate', restore);
  };
};

const partsThatDiffer = (a: View, b: View): string =>
  (Object.keys(a) as (keyof View)[]).filter((part) => a[part] !== b[part]).join();
