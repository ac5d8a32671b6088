import type { HistoryPort } from './history.ts';

/**
 * A history of the page's own, in memory: for a page opened from a disk, whose address no browser lets it change, and for
 * one embedded in another, where Back is meant for the other. Undo and redo work as usual; the browser's own buttons do not
 * affect it. `search`: the search part of the address at which the page opens.
 */
export function makeMemoryHistory(
  timers: Pick<HistoryPort, 'setTimeout' | 'clearTimeout'>,
  search = '',
): HistoryPort {
  const first = { state: null as unknown, search };
  let entries: readonly { readonly state: unknown; readonly search: string }[] = [first];
  let at = 0;
  const listeners = new Set<() => void>();
  const now = () => entries[at] ?? first;
  const entryOf = (state: unknown, url: string) => ({ state, search: /\?[^#]*/.exec(url)?.[0] ?? '' });
  return {
    location: {
      pathname: '',
      hash: '',
      get search() {
        return now().search;
      },
    },
    history: {
      get state() {
        return now().state;
      },
      pushState: (state, _unused, url) => {
        entries = [...entries.slice(0, at + 1), entryOf(state, url)];
        at = entries.length - 1;
      },
      replaceState: (state, _unused, url) => {
        entries = entries.with(at, entryOf(state, url));
      },
      go: (by) => {
        const to = at + by;
        if (entries[to] === undefined) return;
        at = to;
        for (const listener of listeners) listener();
      },
    },
    addEventListener: (type, listener) => {
      if (type === 'popstate') listeners.add(listener);
    },
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    setTimeout: (act, delayMs) => timers.setTimeout(act, delayMs),
    clearTimeout: (timer) => timers.clearTimeout(timer),
  };
}
