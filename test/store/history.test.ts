import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { bindHistory, type HistoryPort } from '../../src/store/history.ts';
import { readUrl } from '../../src/store/urlFields.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

/** A browser's history, as far as it matters. */
const openBrowser = (address: string) => {
  const entries = [address];
  let at = 0;
  const listeners = new Set<() => void>();
  const port: HistoryPort = {
    get location() {
      const { pathname, search, hash } = new URL(entries[at] ?? '/', 'http://localhost');
      return { pathname, search, hash };
    },
    history: {
      pushState: (_data, _unused, url) => {
        entries.splice(at + 1, entries.length, url);
        at += 1;
      },
      replaceState: (_data, _unused, url) => {
        entries[at] = url;
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const go = (by: 1 | -1) => {
    at += by;
    for (const listener of listeners) listener();
  };
  return { port, entries, go, listeners };
};

const open = (address = '/page') => {
  const browser = openBrowser(address);
  const store = createAppStore(sampleIndex, null, readUrl(browser.port.location.search, sampleIndex));
  const end = bindHistory(store, browser.port);
  return { ...browser, store, end, ...store.getState().actions, view: () => store.getState().view };
};

describe('bindHistory', () => {
  it('makes each act a step that Back undoes and Forward does again', () => {
    const { selectNode, setFilters, entries, go, view } = open();
    selectNode(asNodeId('maroc'));
    setFilters({ teasers: false });
    expect(entries).toEqual(['/page', '/page?sel=maroc', '/page?sel=maroc&teasers=no']);
    go(-1);
    expect(view().filters.teasers).toBe(true);
    expect(view().selection).toEqual({ kind: 'nodes', ids: ['maroc'] });
    go(-1);
    expect(view().selection).toEqual({ kind: 'none' });
    go(1);
    go(1);
    expect(view().filters.teasers).toBe(false);
    expect(entries).toHaveLength(3);
  });

  it('makes a word that is typed one step', () => {
    const { selectNode, setQuery, entries, go, view } = open();
    selectNode(asNodeId('maroc'));
    for (const query of ['D', 'Da', 'Dae']) setQuery(query);
    expect(entries).toEqual(['/page', '/page?sel=maroc', '/page?sel=maroc&q=Dae']);
    go(-1);
    expect(view().query).toBe('');
    expect(view().selection).toEqual({ kind: 'nodes', ids: ['maroc'] });
  });

  it('makes dragging a handle one step, and does not mix it with typing', () => {
    const { setQuery, setFilters, entries } = open();
    for (const to of [2014, 2013, 2012]) setFilters({ years: { from: 2010, to } }, 'replace');
    setQuery('D');
    setQuery('Da');
    expect(entries).toEqual(['/page', '/page?years=2010-2012', '/page?q=Da&years=2010-2012']);
  });

  it('starts a new step after Back', () => {
    const { setQuery, entries, go } = open();
    setQuery('D');
    go(-1);
    setQuery('M');
    expect(entries).toEqual(['/page', '/page?q=M']);
  });

  it('cleans the address at the start without a step, and keeps the fragment', () => {
    const { entries } = open('/page?sel=atlantis&by=chance&teasers=no#top');
    expect(entries).toEqual(['/page?teasers=no#top']);
  });

  it('adds no step when Back leads to an address that it would write otherwise', () => {
    const { selectNode, entries, go, view } = open();
    selectNode(asNodeId('maroc'));
    entries[0] = '/page?teasers=no&by=chance';
    go(-1);
    expect(view().filters.teasers).toBe(false);
    expect(entries).toHaveLength(2);
  });

  it('does nothing for what is not shared', () => {
    const { pointAt, announce, entries } = open();
    pointAt({ kind: 'node', id: asNodeId('maroc') });
    announce('Lien copié.');
    expect(entries).toEqual(['/page']);
  });

  it('lets go of the browser when it ends', () => {
    const { end, selectNode, entries, listeners } = open();
    end();
    selectNode(asNodeId('maroc'));
    expect(entries).toEqual(['/page']);
    expect(listeners.size).toBe(0);
  });
});
