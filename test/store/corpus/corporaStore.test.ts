import { describe, expect, it, vi } from 'vitest';
import type { CorpusId } from '../../../src/domain/basics/corpus.ts';
import { isCut } from '../../../src/store/corpus/corporaState.ts';
import { createCorporaStore } from '../../../src/store/corpus/corporaStore.ts';
import { comingOf, OtherCorpus } from '../../../src/store/corpus/unfinished.ts';
import { makeMachine } from '../../helpers/corporaPorts.ts';

const label = { fr: 'Nom accepté', en: 'Name accepted' };
const set = (path: string, text: string) => [{ path, text }];

async function openOne() {
  const machine = makeMachine();
  const tab = machine.openTab();
  const store = createCorporaStore(tab.ports);
  const { actions } = store.getState();
  const id = await actions.create('Mali');
  await actions.open(id);
  const onDisk = () => Object.fromEntries(machine.corpora.get(id)?.corpus.files ?? []);
  return { machine, tab, store, actions, id, onDisk };
}

describe('the reader’s corpora', () => {
  it('have each edit on disk before it is over, in the order in which they were asked for', async () => {
    const { actions, onDisk } = await openOne();
    const first = actions.editCorpus(label, async (files) => {
      await new Promise((done) => setTimeout(done, 5));
      return set('a', `${files.get('a') ?? ''}1`);
    });
    const second = actions.editCorpus(label, (files) => set('a', `${files.get('a') ?? ''}2`));
    await first;
    expect(onDisk().a).toBe('1');
    expect(await second).toEqual({ kept: true });
    expect(onDisk().a).toBe('12');
    await actions.undoEdit();
    expect(onDisk().a).toBe('1');
    await actions.redoEdit();
    expect(onDisk().a).toBe('12');
  });

  it('say where a graph does not hold all that its corpus proposes', async () => {
    const { ports } = makeMachine().openTab();
    const rule = 'proposals-left-out';
    const problems = [{ severity: 'warning', rule, file: 'articles.yaml', line: 1, message: '' } as const];
    const build = async () => ({ graph: null, problems, layout: null, articles: 1, toReview: 0 });
    const { getState } = createCorporaStore({ ...ports, builder: { build } });
    await getState().actions.open(await getState().actions.create('Mali'));
    expect(isCut(getState())).toBe(true);
    await getState().actions.open(null);
    expect(isCut(getState())).toBe(false);
  });

  it('are unchanged by an edit that cannot be worked out, and go on after it', async () => {
    const { actions, store } = await openOne();
    const before = store.getState().current;
    await expect(
      actions.editCorpus(label, () => {
        throw new Error('no such proposal');
      }),
    ).rejects.toThrow('no such proposal');
    expect(store.getState().current).toBe(before);
    expect(await actions.editCorpus(label, set('a', '1'))).toEqual({ kept: true });
  });

  it('go on in memory where the machine takes nothing, say so, and are kept as soon as it does', async () => {
    const { machine, actions, store, onDisk } = await openOne();
    machine.mood.refuses = 'full';
    expect(await actions.editCorpus(label, set('a', '1'))).toEqual({ kept: false });
    expect(store.getState().trouble).toBe('full');
    expect(store.getState().current?.corpus.files.get('a')).toBe('1');
    machine.mood.refuses = null;
    expect(await actions.editCorpus(label, set('b', '2'))).toEqual({ kept: true });
    expect(onDisk()).toMatchObject({ a: '1', b: '2' });
    expect(store.getState().trouble).toBeNull();
  });

  it('can be made and opened where the browser keeps nothing at all', async () => {
    const machine = makeMachine();
    machine.mood.refuses = 'closed';
    const store = createCorporaStore(machine.openTab().ports);
    const { actions } = store.getState();
    await actions.list();
    expect(store.getState().trouble).toBe('closed');
    const id = await actions.create('Mali');
    expect(await actions.open(id)).toBe(true);
    expect(store.getState().corpora.map(({ name }) => name)).toEqual(['Mali']);
  });

  it('have their graph built when they are opened again, if the worker was lost that built it', async () => {
    const { ports } = makeMachine().openTab();
    let asked = 0;
    const build: typeof ports.builder.build = (...given) => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('The worker is gone.')) : ports.builder.build(...given);
    };
    const { getState } = createCorporaStore({ ...ports, builder: { build } });
    const { actions } = getState();
    const id = await actions.create('Mali');
    expect(await actions.open(id)).toBe(true);
    expect(getState().built).toBeNull();
    expect(await actions.open(id)).toBe(true);
    expect(getState().built).not.toBeNull();
    await actions.open(id);
    expect(asked).toBe(2);
  });

  it('say how far the graph of one is that is being opened, but not of one that is there', async () => {
    const { ports } = makeMachine().openTab();
    let clock = 0;
    const told: unknown[] = [];
    const store = createCorporaStore({
      ...ports,
      now: () => {
        clock += 500;
        return clock;
      },
      builder: {
        build: async (corpus, signal, onStep) => {
          onStep({ stage: 'claims', done: 1, all: 2 });
          told.push(store.getState().opening);
          return ports.builder.build(corpus, signal, onStep);
        },
      },
    });
    const { actions } = store.getState();
    await actions.open(await actions.create('Mali'));
    await actions.editCorpus(label, set('a', '1'));
    expect(told).toEqual([
      expect.objectContaining({ name: 'Mali', step: { stage: 'claims', done: 1, all: 2 } }),
      null,
    ]);
    expect(store.getState().opening).toBeNull();
  });

  it('have no graph made while nobody looks at it, and then that of their last state alone', async () => {
    const { actions, store, tab } = await openOne();
    const before = tab.built.length;
    actions.restBuilding(true);
    await actions.editCorpus(label, set('a', '1'));
    await actions.editCorpus(label, set('b', '2'));
    expect(tab.built).toHaveLength(before);
    actions.restBuilding(false);
    await vi.waitFor(() => expect(store.getState().building).toBe(false));
    expect(tab.built).toHaveLength(before + 1);
    actions.restBuilding(true);
    actions.restBuilding(false);
    expect(store.getState().building).toBe(false);
  });

  it('say when a link names one that is not there', async () => {
    const { actions } = await openOne();
    expect(await actions.open('nowhere-a1b2c3' as CorpusId)).toBe(false);
  });

  it('see in one tab what another has decided, and lose neither’s decision', async () => {
    const { machine, actions, store, id, onDisk } = await openOne();
    const other = createCorporaStore(machine.openTab().ports);
    await other.getState().actions.open(id);
    await actions.editCorpus(label, (files) => set('a', `${files.get('a') ?? ''}1`));
    await other.getState().actions.editCorpus(label, (files) => set('a', `${files.get('a') ?? ''}2`));
    await actions.list();
    expect(store.getState().current?.corpus.files.get('a')).toBe('12');
    expect(onDisk().a).toBe('12');
  });

  it('say in the next tab what was not added when the tab that was adding is killed, and not while it lives', async () => {
    const { machine, tab, actions, id } = await openOne();
    const other = createCorporaStore(machine.openTab().ports);
    const unfinished = () => other.getState().unfinished.map(({ left, all, names }) => [left, all, names]);
    await other.getState().actions.open(id);
    await actions.noteComing(comingOf(3, ['a', 'b', 'c']));
    await actions.editCorpus(label, set('articles/a.txt', 'a'), {
      added: ['a'],
      coming: () => comingOf(3, ['b', 'c']),
    });
    await other.getState().actions.list();
    expect(unfinished()).toEqual([]);
    tab.kill();
    expect(unfinished()).toEqual([[2, 3, ['b', 'c']]]);

    // One of the two is added again; a third tab, and this one, lack the other alone.
    await other.getState().actions.noteComing(comingOf(1, ['b']));
    const part = { added: ['b'], coming: () => null };
    await other.getState().actions.editCorpus(label, set('articles/b.txt', 'b'), part);
    await other.getState().actions.noteComing(null);
    expect(unfinished()).toEqual([[1, 3, ['c']]]);
    const third = createCorporaStore(machine.openTab().ports);
    await third.getState().actions.open(id);
    expect(third.getState().unfinished.map(({ names }) => names)).toEqual([['c']]);
    await third.getState().actions.forgetUnfinished();
    expect(third.getState().unfinished).toEqual([]);
    const fourth = createCorporaStore(machine.openTab().ports);
    await fourth.getState().actions.open(id);
    expect(fourth.getState().unfinished).toEqual([]);
  });

  it('take back all articles of one adding in one step, and those of the next in another', async () => {
    const { store, actions } = await openOne();
    const add = (name: string) =>
      actions.editCorpus(label, set(`articles/${name}.txt`, name), { added: [name], coming: () => null });
    await actions.noteComing(comingOf(2, ['a', 'b']));
    await add('a');
    await add('b');
    await actions.noteComing(null);
    await actions.noteComing(comingOf(1, ['c']));
    await add('c');
    await actions.noteComing(null);
    const articles = () =>
      [...(store.getState().current?.corpus.files.keys() ?? [])].filter((path) =>
        path.startsWith('articles/'),
      );
    expect(articles()).toHaveLength(3);
    await actions.undoEdit();
    expect(articles()).toEqual(['articles/a.txt', 'articles/b.txt']);
    await actions.undoEdit();
    expect(articles()).toEqual([]);
  });

  it('say nothing of an adding that has ended, nor of one to another corpus', async () => {
    const { machine, tab, actions, id } = await openOne();
    await actions.noteComing(comingOf(2, ['a', 'b']));
    await actions.noteComing(null);
    tab.kill();
    const next = machine.openTab();
    const { actions: acts, ...rest } = createCorporaStore(next.ports).getState();
    expect(rest.unfinished).toEqual([]);
    await acts.open(id);
    await acts.noteComing(comingOf(2, ['a', 'b']));
    const elsewhere = await acts.create('Niger');
    await acts.open(elsewhere);
    await expect(
      acts.editCorpus(label, set('articles/a.txt', 'a'), { added: ['a'], coming: () => null }),
    ).rejects.toThrow(OtherCorpus);
    next.kill();
    const last = createCorporaStore(machine.openTab().ports);
    await last.getState().actions.open(elsewhere);
    expect(last.getState().unfinished).toEqual([]);
    await last.getState().actions.open(id);
    expect(last.getState().unfinished.map(({ left }) => left)).toEqual([2]);
  });

  it('do not write over what another tab has made of the same file', async () => {
    const { machine, actions, store, id, onDisk } = await openOne();
    const other = createCorporaStore(machine.openTab().ports);
    await other.getState().actions.open(id);
    const theirs = actions.editCorpus(label, set('a', 'theirs'));
    const mine = other.getState().actions.editCorpus(label, set('a', 'mine'));
    await theirs;
    expect(await mine).toEqual({ kept: false });
    expect(other.getState().trouble).toBe('overtaken');
    expect(onDisk().a).toBe('theirs');
    expect(store.getState().current?.corpus.files.get('a')).toBe('theirs');
  });

  it('are said to be deleted where another tab has done so, and return with the next change or when it brings them back', async () => {
    const { machine, actions, store, id, onDisk } = await openOne();
    const other = createCorporaStore(machine.openTab().ports).getState().actions;
    await other.list();
    await other.remove(id);
    await actions.list();
    expect(store.getState().trouble).toBe('deleted');
    await actions.editCorpus(label, set('a', '1'));
    expect(store.getState().trouble).toBeNull();
    expect(onDisk().a).toBe('1');

    await other.list();
    await other.remove(id);
    await actions.list();
    expect(store.getState().trouble).toBe('deleted');
    await other.restore(id);
    await actions.list();
    expect(store.getState().trouble).toBeNull();
    expect(onDisk().a).toBe('1');
  });

  it('come back after they were deleted, with all that was in them', async () => {
    const { machine, actions, store, id } = await openOne();
    await actions.editCorpus(label, set('a', '1'));
    await actions.remove(id);
    expect(machine.corpora.size).toBe(0);
    expect(store.getState()).toMatchObject({ current: null, corpora: [] });
    expect(store.getState().removed).toMatchObject([{ name: 'Mali', wasOpen: true }]);
    await actions.restore(id);
    expect(machine.corpora.get(id)?.corpus.files.get('a')).toBe('1');
    expect(store.getState().removed).toEqual([]);
  });

  it('are copied under another name, and go their own ways', async () => {
    const { machine, actions, id } = await openOne();
    await actions.editCorpus(label, set('a', '1'));
    const copy = (await actions.copy(id, 'Mali (copie)')) as CorpusId;
    await actions.editCorpus(label, set('a', '2'));
    expect(machine.corpora.get(copy)?.corpus).toMatchObject({ name: 'Mali (copie)' });
    expect(machine.corpora.get(copy)?.corpus.files.get('a')).toBe('1');
  });

  it('hold their dossier among their files, as it was written last', async () => {
    const { actions, onDisk, store, id, tab } = await openOne();
    const port = actions.dossierOf(id);
    expect(port.read()).toBeNull();
    const heard: string[] = [];
    const leave = port.listen((text) => heard.push(text));
    const builds = tab.built.length;
    port.write('one');
    port.write('two');
    expect(port.read()).toBe('two');
    await actions.list();
    expect(onDisk()['dossier.json']).toBe('two');
    expect(store.getState().current?.past).toEqual([]);
    expect({ heard, builds: tab.built.length }).toEqual({ heard: [], builds });
    leave();
  });

  it('ask the browser once not to clear them, with the first article', async () => {
    const { tab, actions } = await openOne();
    await actions.editCorpus(label, set('lexicon/places.yaml', '[]'));
    expect(tab.persisted()).toBe(0);
    await actions.editCorpus(label, set('articles/one.txt', 'Alger'));
    await actions.editCorpus(label, set('articles/two.txt', 'Bamako'));
    expect(tab.persisted()).toBe(1);
  });

  it('tell when the browser may clear them, at once and when the page is opened again', async () => {
    const { machine, tab, actions, store } = await openOne();
    expect(store.getState().mayBeCleared).toBe(false);
    machine.mood.promises = false;
    await actions.editCorpus(label, set('articles/one.txt', 'Alger'));
    expect(tab.persisted()).toBe(1);
    expect(store.getState().mayBeCleared).toBe(true);
    const again = createCorporaStore(machine.openTab().ports);
    await again.getState().actions.list();
    expect(again.getState().mayBeCleared).toBe(true);
  });

  it('have their graph made again after an edit, once for edits that come together', async () => {
    const { tab, actions, store } = await openOne();
    const before = tab.built.length;
    await actions.editCorpus(label, set('a', '1'));
    await actions.list();
    expect(tab.built.length).toBeGreaterThan(before);
    expect(store.getState().built).toBe(tab.built.at(-1));
  });
});
