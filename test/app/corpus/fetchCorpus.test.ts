import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchCorpus } from '../../../src/app/corpus/fetchCorpus.ts';
import type { CorporaStore } from '../../../src/store/corpus/corporaState.ts';
import { createCorporaStore } from '../../../src/store/corpus/corporaStore.ts';
import { makeMachine } from '../../helpers/corporaPorts.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const graph = readGraphFile();

const loaded = vi.hoisted(() => ({ store: null as CorporaStore | null, builds: 0 }));
vi.mock('../../../src/app/corpus/loadCorpora.ts', () => ({ loadCorpora: async () => loaded.store }));

/** A corpus whose graph is being built, and what is done meanwhile. */
const opened = async (meanwhile: (store: CorporaStore, times: number) => Promise<unknown>) => {
  const { ports } = makeMachine().openTab();
  let times = 0;
  const build: typeof ports.builder.build = (corpus, signal, onStep) => {
    times += 1;
    loaded.builds = times;
    void meanwhile(store, times);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      setTimeout(
        () =>
          ports.builder.build(corpus, signal, onStep).then((built) => resolve({ ...built, graph }), reject),
        5,
      );
    });
  };
  const store = createCorporaStore({ ...ports, builder: { build } });
  loaded.store = store;
  return store.getState().actions.create('Mali');
};

const stays = () => false;

beforeEach(() => {
  loaded.store = null;
});

describe('opening one of the reader’s corpora', () => {
  it('gives its graph though an earlier act closes it meanwhile', async () => {
    const id = await opened(async (store, times) => times === 1 && store.getState().actions.open(null));
    expect(await fetchCorpus(id, stays)).toMatchObject({ ok: true });
  });

  it('says that it is not there any more when it is deleted meanwhile', async () => {
    const id = await opened(async (store, times) => times === 1 && store.getState().actions.remove(id));
    expect(await fetchCorpus(id, stays)).toMatchObject({ ok: false, reason: 'corpusMissing' });
  });

  it('gives its graph though earlier acts close it again and again', async () => {
    const id = await opened(async (store, times) => times < 4 && store.getState().actions.open(null));
    expect(await fetchCorpus(id, stays)).toMatchObject({ ok: true });
  });

  it('gives its graph though it is closed and opened again elsewhere meanwhile', async () => {
    const id = await opened(async (store, times) => {
      if (times > 1) return;
      const { open } = store.getState().actions;
      await Promise.all([open(null), open(id)]);
    });
    expect(await fetchCorpus(id, stays)).toMatchObject({ ok: true });
    expect(loaded.builds).toBe(2);
  });

  it('leaves the corpus alone that the reader has gone on to', async () => {
    let left = false;
    const id = await opened(async (store, times) => {
      if (times > 1) return;
      left = true;
      const { create, open } = store.getState().actions;
      await open(await create('Niger'));
    });
    await fetchCorpus(id, () => left);
    expect(loaded.store?.getState().current?.corpus.name).toBe('Niger');
  });

  it('gives up when it is closed each time, and says which', async () => {
    const id = await opened((store) => store.getState().actions.open(null));
    expect(await fetchCorpus(id, stays)).toEqual({ ok: false, reason: 'corpusUnbuilt', detail: 'Mali' });
  });

  it('says that the reader has stopped it, and opens it when it is asked for again', async () => {
    const id = await opened(async (store, times) => times === 1 && store.getState().actions.stopOpening());
    expect(await fetchCorpus(id, stays)).toEqual({ ok: false, reason: 'corpusStopped', detail: 'Mali' });
    expect(loaded.store?.getState()).toMatchObject({ building: false, opening: null });
    expect(await fetchCorpus(id, stays)).toMatchObject({ ok: true });
  });
});
