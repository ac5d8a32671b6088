import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { type Actions, createAppStore } from '../../src/store/appStore.ts';
import { bindHistory, type HistoryPort } from '../../src/store/history.ts';
import { setLayout } from '../../src/store/view/transitions.ts';
import { readUrl, writeUrl } from '../../src/store/view/url/urlFields.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

/** The relevant parts of a browser's history. */
const openBrowser = (address: string, kept: unknown = null) => {
  const entries = [address];
  const states: unknown[] = [kept];
  let at = 0;
  const listeners = new Set<() => void>();
  const leaving = new Set<() => void>();
  /** The pending timers, with their times. */
  const timers = new Map<number, { readonly act: () => void; readonly at: number }>();
  let time = 0;
  let timerCount = 0;
  let writes = 0;
  /** Whether the browser accepts no more entries, like Safari after a hundred in half a minute. */
  const mood = { refuses: false };
  const takeWrite = () => {
    if (mood.refuses) throw new DOMException('Attempt to use history.replaceState() more than 100 times');
    writes += 1;
  };
  const passTime = (ms: number) => {
    const until = time + ms;
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      const [timer, { act, at }] = next;
      timers.delete(timer);
      time = at;
      act();
    }
    time = until;
  };
  const port: HistoryPort = {
    get location() {
      const { pathname, search, hash } = new URL(entries[at] ?? '/', 'http://localhost');
      return { pathname, search, hash };
    },
    history: {
      get state() {
        return structuredClone(states[at]);
      },
      pushState: (data, _unused, url) => {
        takeWrite();
        entries.splice(at + 1, entries.length, url);
        states.splice(at + 1, states.length, structuredClone(data));
        at += 1;
      },
      replaceState: (data, _unused, url) => {
        takeWrite();
        entries[at] = url;
        states[at] = structuredClone(data);
      },
      go: (by) => go(by as 1 | -1),
    },
    addEventListener: (type, listener) => (type === 'popstate' ? listeners : leaving).add(listener),
    removeEventListener: (type, listener) => (type === 'popstate' ? listeners : leaving).delete(listener),
    setTimeout: (act, ms) => {
      timerCount += 1;
      timers.set(timerCount, { act, at: time + ms });
      return timerCount;
    },
    clearTimeout: (timer) => void timers.delete(timer),
  };
  const go = (by: 1 | -1) => {
    at += by;
    for (const listener of listeners) listener();
    passTime(frameMs);
  };
  const hide = () => {
    for (const listener of leaving) listener();
  };
  /** As a link to a part of the page does. */
  const jump = (url: string) => {
    port.history.pushState(null, '', url);
    for (const listener of listeners) listener();
    passTime(frameMs);
  };
  return {
    port,
    entries,
    states,
    go,
    jump,
    hide,
    mood,
    passTime,
    listeners,
    leaving,
    timers,
    at: () => at,
    writes: () => writes,
  };
};

/** Longer than a frame: a person acts at most once in it. */
const frameMs = 20;

const open = (address = '/page', kept: unknown = null) => {
  const browser = openBrowser(address, kept);
  const store = createAppStore(sampleIndex, null, readUrl(browser.port.location.search, sampleIndex));
  const end = bindHistory(store, browser.port);
  browser.passTime(frameMs);
  const { actions } = store.getState();
  const byHand = Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [
      name,
      (...values: never[]) => {
        (act as (...values: never[]) => void)(...values);
        browser.passTime(frameMs);
      },
    ]),
  ) as unknown as Actions;
  return { ...browser, store, end, ...byHand, view: () => store.getState().view };
};

describe('bindHistory', () => {
  it('leaves a step that leads to another corpus to whoever opens corpora', () => {
    const { port, selectNode, entries, go, view, end } = open('/page?corpus=mali-k3f9a1');
    selectNode(asNodeId('maroc'));
    port.history.pushState(null, '', '/page');
    go(-1);
    go(-1);
    go(1);
    go(1);
    expect(port.location.search).toBe('');
    expect(view()).toMatchObject({ corpus: 'mali-k3f9a1', selection: { ids: ['maroc'] } });
    end();
    expect(entries).toEqual(['/page?corpus=mali-k3f9a1', '/page?corpus=mali-k3f9a1&sel=maroc', '/page']);
  });

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

  it('makes a drag one step that begins as an act of its own, and the next drag another', () => {
    const { setFilters, entries } = open();
    for (const to of [2014, 2013, 2012])
      setFilters({ years: { from: 2010, to } }, to === 2014 ? 'push' : 'replace');
    for (const to of [2020, 2021])
      setFilters({ years: { from: 2018, to } }, to === 2020 ? 'push' : 'replace');
    expect(entries).toEqual(['/page', '/page?years=2010-2012', '/page?years=2018-2021']);
  });

  it('starts a new step after Back', () => {
    const { setQuery, entries, go } = open();
    setQuery('D');
    go(-1);
    setQuery('M');
    expect(entries).toEqual(['/page', '/page?q=M']);
  });

  it('cleans the address at the start without a step, and keeps the fragment', () => {
    const { entries } = open('/page?amp;sel=Maroc).&teasers=no&by=happened#top');
    expect(entries).toEqual(['/page?sel=maroc&teasers=no#top']);
  });

  it.each(['/page?sel=atlantis&teasers=no#top', '/page?by=chance', '/page?hide=place,planets'])(
    'leaves %s as it came, since not all of it is understood: the first act is a step from there',
    (link) => {
      const { entries, selectNode, go, view } = open(link);
      const opened = view();
      expect(entries).toEqual([link]);
      selectNode(asNodeId('maroc'));
      expect(entries).toHaveLength(2);
      expect(entries[1]).toMatch(/[?&]sel=maroc/);
      go(-1);
      expect(view()).toEqual(opened);
      expect(entries[0]).toBe(link);
    },
  );

  it('keeps what others have put into the address', () => {
    const { entries, selectNode, reset } = open('/page?utm_source=lettre&teasers=no&key=a%2Fb#top');
    expect(entries).toEqual(['/page?teasers=no&utm_source=lettre&key=a%2Fb#top']);
    selectNode(asNodeId('maroc'));
    expect(entries[1]).toBe('/page?sel=maroc&teasers=no&utm_source=lettre&key=a%2Fb#top');
    reset();
    expect(entries[2]).toBe('/page?utm_source=lettre&key=a%2Fb#top');
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

  it('replaces what was typed by what was found with it', () => {
    const { setQuery, changeView, entries } = open();
    setQuery('D');
    setQuery('Da');
    changeView((view) => ({ ...view, query: '', selection: { kind: 'nodes', ids: [asNodeId('daech')] } }));
    expect(entries).toEqual(['/page', '/page?sel=daech']);
  });

  it('lets go of the browser when it ends', () => {
    const { end, selectNode, entries, listeners } = open();
    end();
    selectNode(asNodeId('maroc'));
    expect(entries).toEqual(['/page']);
    expect(listeners.size).toBe(0);
  });
});

describe('a browser that is written to too often', () => {
  it('gets the first entry at once, then one a frame, each step in its turn', () => {
    const { store, entries, passTime, writes } = open();
    const { selectNode, setLanguage, setQuery } = store.getState().actions;
    const before = writes();
    selectNode(asNodeId('maroc'));
    setLanguage('en');
    for (const query of ['M', 'Ma', 'Mal', 'Mali']) setQuery(query);
    expect(entries).toEqual(['/page', '/page?sel=maroc']);
    for (let frames = 1; frames <= 4; frames += 1) {
      passTime(17);
      expect(writes() - before).toBeLessThanOrEqual(1 + frames);
    }
    expect(entries).toEqual([
      '/page',
      '/page?sel=maroc',
      '/page?lang=en&sel=maroc',
      '/page?lang=en&sel=maroc&q=Mali',
    ]);
  });

  it('may throw: typing goes on, whoever else listens hears of it, and the last word is written once it takes it', () => {
    const { store, entries, mood, passTime, view } = open();
    const heard: string[] = [];
    store.subscribe(({ view }) => heard.push(view.query));
    mood.refuses = true;
    const { setQuery } = store.getState().actions;
    for (const query of ['M', 'Ma', 'Mal', 'Mali']) setQuery(query);
    passTime(30_000);
    expect(view().query).toBe('Mali');
    expect(new Set(heard)).toEqual(new Set(['M', 'Ma', 'Mal', 'Mali']));
    expect(entries).toEqual(['/page']);
    mood.refuses = false;
    passTime(10_000);
    expect(entries).toEqual(['/page', '/page?q=Mali']);
  });

  it('says so when that lasts, and when it is over', () => {
    const { store, mood, setQuery, passTime } = open();
    const refused = () => store.getState().session.addressRefused;
    mood.refuses = true;
    setQuery('M');
    passTime(1000);
    expect(refused()).toBe(false);
    passTime(2000);
    expect(refused()).toBe(true);
    mood.refuses = false;
    passTime(10_000);
    expect(refused()).toBe(false);
  });

  it('may refuse from the start: undo then shows what it has', () => {
    const browser = openBrowser('/page?teasers=no');
    browser.mood.refuses = true;
    const store = createAppStore(sampleIndex, null, readUrl('?teasers=no', sampleIndex));
    bindHistory(store, browser.port);
    const { selectNode, undo } = store.getState().actions;
    selectNode(asNodeId('maroc'));
    selectNode(asNodeId('mali'));
    expect(store.getState().session.canUndo).toBe(true);
    undo();
    expect(store.getState().view.selection).toEqual({ kind: 'none' });
    expect(store.getState().view.filters.teasers).toBe(false);
    expect(store.getState().session.canUndo).toBe(false);
  });

  it('gets what is left when the page is left', () => {
    const { store, entries, hide } = open();
    const { selectNode, setLanguage } = store.getState().actions;
    selectNode(asNodeId('maroc'));
    setLanguage('en');
    hide();
    expect(entries.at(-1)).toBe('/page?lang=en&sel=maroc');
  });

  it('never throws at the page, and has the last view in the end, as many steps away as undo says', () => {
    const act = fc.oneof(
      fc.constantFrom('maroc', 'mali', 'daech').map((id) => ({ kind: 'select', id }) as const),
      fc.constantFrom('M', 'Ma', 'Mal', '').map((query) => ({ kind: 'type', query }) as const),
      fc.constantFrom('fr', 'en').map((language) => ({ kind: 'language', language }) as const),
      fc.boolean().map((refuses) => ({ kind: 'mood', refuses }) as const),
      fc.constantFrom(5, 17, 900, 5000).map((ms) => ({ kind: 'wait', ms }) as const),
      fc.constant({ kind: 'undo' } as const),
      fc.constant({ kind: 'redo' } as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { store, entries, states, mood, passTime, at, end, timers } = open();
        const { actions } = store.getState();
        for (const one of acts) {
          if (one.kind === 'select') actions.selectNode(asNodeId(one.id));
          if (one.kind === 'type') actions.setQuery(one.query);
          if (one.kind === 'language') actions.setLanguage(one.language);
          if (one.kind === 'mood') mood.refuses = one.refuses;
          if (one.kind === 'wait') passTime(one.ms);
          if (one.kind === 'undo') actions.undo();
          if (one.kind === 'redo') actions.redo();
        }
        mood.refuses = false;
        passTime(60_000);
        const { view, session } = store.getState();
        expect(entries[at()]).toBe(`/page${writeUrl(view, sampleIndex)}`);
        expect(states[at()]).toMatchObject({ depth: at() });
        expect(session.canUndo).toBe(at() > 0);
        end();
        expect(timers.size).toBe(0);
      }),
    );
  });
});

describe('undo and redo', () => {
  const reach = (store: ReturnType<typeof open>['store']) => {
    const { canUndo, canRedo } = store.getState().session;
    return { canUndo, canRedo };
  };

  it('go back and forth over our own steps and never leave the page', () => {
    const { store, selectNode, setLanguage, undo, redo, view } = open();
    expect(reach(store)).toEqual({ canUndo: false, canRedo: false });
    undo();
    selectNode(asNodeId('maroc'));
    setLanguage('en');
    expect(reach(store)).toEqual({ canUndo: true, canRedo: false });
    undo();
    expect(view().language).toBeNull();
    expect(reach(store)).toEqual({ canUndo: true, canRedo: true });
    undo();
    expect(view().selection).toEqual({ kind: 'none' });
    expect(reach(store)).toEqual({ canUndo: false, canRedo: true });
    undo();
    redo();
    redo();
    redo();
    expect(view().language).toBe('en');
    expect(reach(store)).toEqual({ canUndo: true, canRedo: false });
  });

  it('have nothing to do again after a new act', () => {
    const { store, selectNode, undo } = open();
    selectNode(asNodeId('maroc'));
    undo();
    selectNode(asNodeId('mali'));
    expect(reach(store)).toEqual({ canUndo: true, canRedo: false });
  });

  it('bring back where a node was dragged from, and keep that out of the address', () => {
    const { store, moveNodes, selectNode, undo, redo, entries } = open();
    const moved = () => store.getState().session.moved;
    moveNodes({ maroc: { x: 10, y: 20 } });
    selectNode(asNodeId('maroc'));
    moveNodes({ mali: { x: 1, y: 2 } });
    expect(entries).toEqual(['/page', '/page', '/page?sel=maroc', '/page?sel=maroc']);
    undo();
    expect(moved()).toEqual({ map: { maroc: { x: 10, y: 20 } } });
    undo();
    undo();
    expect(moved()).toEqual({});
    redo();
    redo();
    redo();
    expect(moved()).toEqual({ map: { maroc: { x: 10, y: 20 }, mali: { x: 1, y: 2 } } });
  });

  it('keep what was moved apart for each layout, and bring back both', () => {
    const { store, moveNodes, changeView, undo, redo, entries, view } = open();
    moveNodes({ maroc: { x: 10, y: 20 } });
    changeView((now) => setLayout(now, { kind: 'time' }));
    moveNodes({ maroc: { x: 3, y: 4 } });
    expect(entries).toEqual(['/page', '/page', '/page?layout=time', '/page?layout=time']);
    undo();
    undo();
    expect(view().layout).toEqual({ kind: 'map' });
    expect(store.getState().session.moved).toEqual({ map: { maroc: { x: 10, y: 20 } } });
    redo();
    redo();
    expect(store.getState().session.moved).toEqual({
      map: { maroc: { x: 10, y: 20 } },
      time: { maroc: { x: 3, y: 4 } },
    });
  });

  it('start from the places that a link told', () => {
    const { port, states } = openBrowser('/page?at=mali@1,2');
    const store = createAppStore(sampleIndex, null, readUrl(port.location.search, sampleIndex));
    store.getState().actions.moveNodes({ mali: { x: 1, y: 2 } });
    bindHistory(store, port);
    expect(port.location.search).toBe('');
    expect(states).toEqual([{ depth: 0, top: 0, moved: { map: { mali: { x: 1, y: 2 } } } }]);
  });

  it('go on after the page was loaded again, also from an entry of before there were layouts', () => {
    const inLayouts = { time: { mali: { x: 1, y: 2 } } };
    const again = open('/page', { depth: 2, top: 3, moved: inLayouts });
    expect(again.store.getState().session.moved).toEqual(inLayouts);
    const { store, entries } = open('/page?sel=maroc', { depth: 2, top: 3, moved: { mali: { x: 1, y: 2 } } });
    expect(reach(store)).toEqual({ canUndo: true, canRedo: true });
    expect(store.getState().session.moved).toEqual({ map: { mali: { x: 1, y: 2 } } });
    expect(entries).toEqual(['/page?sel=maroc']);
  });

  it('take no harm from what another page left', () => {
    for (const kept of [
      'x',
      { depth: '2' },
      { depth: 1, top: 1, moved: { mali: { x: 'far' } } },
      { depth: 1, top: 1, moved: { map: 7 } },
    ]) {
      const { store } = open('/page', kept);
      expect(store.getState().session.moved).toEqual({});
    }
  });

  it('count a jump to a part of the page as a step', () => {
    const { store, selectNode, jump, undo, view } = open();
    selectNode(asNodeId('maroc'));
    jump('/page?sel=maroc#graph');
    expect(reach(store)).toEqual({ canUndo: true, canRedo: false });
    undo();
    expect(view().selection).toEqual({ kind: 'nodes', ids: ['maroc'] });
    expect(reach(store)).toEqual({ canUndo: true, canRedo: true });
  });
});
