import { describe, expect, it, vi } from 'vitest';
import { type DossierEntry, keyOfEntry } from '../../../src/domain/dossier/dossier.ts';
import { readDossierText, writeDossierText } from '../../../src/domain/dossier/dossierText.ts';
import { bindDossier, type DossierPort } from '../../../src/store/dossier/bindDossier.ts';
import { gather, setNote } from '../../../src/store/dossier/dossier.ts';
import { createDossierStore } from '../../../src/store/dossier/dossierStore.ts';
import { sampleEntries } from '../../helpers/sampleDossier.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const [first, second, third] = sampleEntries as [DossierEntry, DossierEntry, DossierEntry];

/** A storage that can be closed, shared by any number of tabs. */
function makeStorage(text: string | null = null) {
  const state = { text, aside: null as string | null, closed: false, writes: 0 };
  const tabs = new Set<(text: string) => void>();
  const check = () => {
    if (state.closed) throw new DOMException('closed', 'SecurityError');
  };
  const openTab = () => {
    let mine: ((text: string) => void) | null = null;
    const port: DossierPort = {
      read: () => {
        check();
        return state.text;
      },
      write: (next) => {
        check();
        state.writes += 1;
        state.text = next;
        for (const tell of tabs) if (tell !== mine) tell(next);
      },
      setAside: (next) => {
        check();
        state.aside = next;
      },
      listen: (onOther) => {
        mine = onOther;
        tabs.add(onOther);
        return () => tabs.delete(onOther);
      },
    };
    const store = createDossierStore();
    return { store, leave: bindDossier(store, sampleIndex, port) };
  };
  return { state, openTab };
}

const dossierOf = (...entries: DossierEntry[]) => ({ title: '', entries });

describe('a dossier that is kept', () => {
  it('is there again when the page is opened again', () => {
    const { openTab } = makeStorage();
    const { store, leave } = openTab();
    store.setState((state) => gather(state, [first, third]));
    store.setState((state) => setNote(state, keyOfEntry(third), 'note'));
    leave();
    expect(openTab().store.getState().dossier).toEqual(dossierOf(first, { ...third, note: 'note' }));
  });

  it('has its passages where their words are now, soon after, and what was gathered meanwhile too', async () => {
    const moved = { ...first, start: first.start + 3, end: first.end + 3 };
    const { store } = makeStorage(writeDossierText(dossierOf(moved))).openTab();
    store.setState((state) => gather(state, [second]));
    await vi.waitFor(() => expect(store.getState().dossier).toEqual(dossierOf(first, second)));
  });

  it('is the same in every tab, and no tab answers another', () => {
    const { state, openTab } = makeStorage();
    const [one, other] = [openTab(), openTab()];
    one.store.setState((now) => gather(now, [first]));
    expect(other.store.getState().dossier).toEqual(dossierOf(first));
    other.store.setState((now) => gather(now, [second]));
    expect(one.store.getState().dossier).toEqual(dossierOf(first, second));
    expect(state.writes).toBe(2);
    other.leave();
    one.store.setState((now) => gather(now, [third]));
    expect(other.store.getState().dossier).toEqual(dossierOf(first, second));
  });

  it('is not written for what is not of it', () => {
    const { state, openTab } = makeStorage();
    openTab().store.setState({ open: true });
    expect(state.writes).toBe(0);
  });
});

describe('a storage in trouble', () => {
  it('takes nothing away from what is in memory, and says so until it works again', () => {
    const { state, openTab } = makeStorage();
    state.closed = true;
    const { store } = openTab();
    expect(store.getState().trouble).toBeNull();
    store.setState((now) => gather(now, [first]));
    expect(store.getState()).toMatchObject({ dossier: dossierOf(first), trouble: 'not-kept' });
    state.closed = false;
    store.setState((now) => gather(now, [second]));
    expect(store.getState()).toMatchObject({ dossier: dossierOf(first, second), trouble: null });
    expect(readDossierText(state.text ?? '').dossier).toEqual(dossierOf(first, second));
  });

  it('has a damaged text set aside, not destroyed', () => {
    const damaged = writeDossierText(dossierOf(first, second)).replace('"start":', '"start":-');
    const { state, openTab } = makeStorage(damaged);
    const { store } = openTab();
    expect(store.getState()).toMatchObject({ dossier: dossierOf(second), trouble: 'unreadable' });
    expect(state).toMatchObject({ aside: damaged, text: damaged });
    store.setState((now) => gather(now, [third]));
    expect(state.aside).toBe(damaged);
    expect(readDossierText(state.text ?? '')).toEqual({ dossier: dossierOf(second, third), whole: true });
  });

  it('does not bring rubbish over from another tab', () => {
    let tell: (text: string) => void = () => {};
    const store = createDossierStore();
    bindDossier(store, sampleIndex, {
      read: () => null,
      write: () => {},
      setAside: () => {},
      listen: (onOther) => {
        tell = onOther;
        return () => {};
      },
    });
    store.setState((now) => gather(now, [first]));
    tell('rubbish');
    expect(store.getState().dossier).toEqual(dossierOf(first));
  });

  it('keeps what was gathered before the kept was read', () => {
    const { openTab, state } = makeStorage(writeDossierText(dossierOf(second)));
    const store = createDossierStore();
    store.setState((now) => gather(now, [first]));
    openTab().leave();
    bindDossier(store, sampleIndex, {
      read: () => state.text,
      write: (text) => {
        state.text = text;
      },
      setAside: () => {},
      listen: () => () => {},
    });
    expect(store.getState().dossier).toEqual(dossierOf(second, first));
    expect(readDossierText(state.text ?? '').dossier).toEqual(dossierOf(second, first));
  });
});
