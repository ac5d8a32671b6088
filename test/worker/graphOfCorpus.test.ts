import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCorpora } from '../../src/app/corpus/keepCorpora.ts';
import type { CorpusId } from '../../src/domain/basics/corpus.ts';
import type { BuildStep } from '../../src/domain/graph/buildStep.ts';
import { createCorpus } from '../../src/store/corpus/corpus.ts';
import { keepGraphs } from '../../src/worker/keptGraphs.ts';
import { makeGraphOfCorpus } from '../../src/worker/requests/graphOfCorpus.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';

const small = new Map(Object.entries(smallSeeds));
const id = 'mali-k3f9a1' as CorpusId;
let names = 0;
let corpora = '';
let tick = 0;
let clock = 0;

beforeEach(() => {
  names += 1;
  corpora = `maillage-graph-test-${names}`;
  // Each look at the clock is so much later: how long making a graph takes here is up to the test.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += tick;
    return clock;
  });
  tick = 1000;
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1, quota: 100 }) } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A worker of that script, and what it is to do once nothing has been asked of it for a while. */
function startWorker(script = 'worker-1.js') {
  let idle: (() => unknown) | null = null;
  const handler = makeGraphOfCorpus(keepGraphs(script, corpora), (act) => {
    idle = act;
    return () => {
      idle = null;
    };
  });
  const steps: BuildStep[] = [];
  const task = { tell: (step: BuildStep) => void steps.push(step), pause: async () => {} };
  return {
    steps,
    /** The graph, and whether it had to be made. */
    draw: async (files: ReadonlyMap<string, string>, of = id) => {
      steps.length = 0;
      const built = await handler({ id: of, files }, task);
      return { built, made: steps.length > 0 };
    },
    rest: async () => idle?.(),
  };
}

const keptIds = async () => {
  const database = await openDB(`${corpora}-graphs`);
  const ids = database.objectStoreNames.contains('graphs') ? await database.getAllKeys('graphs') : [];
  database.close();
  return ids;
};

describe('the graph of a corpus', () => {
  it('is kept once nothing else was asked for a while, and is there without being made again', async () => {
    const worker = startWorker();
    const first = await worker.draw(small);
    expect(first.made).toBe(true);
    expect((await startWorker().draw(small)).made).toBe(true);
    await worker.rest();
    expect(await startWorker().draw(small)).toEqual({ built: first.built, made: false });
  });

  it('is made again where one sign of one file differs, there is one file more, or another script would make it', async () => {
    const worker = startWorker();
    await worker.draw(small);
    await worker.rest();
    const [path = '', text = ''] = [...small].find(([name]) => name.startsWith('articles/')) ?? [];
    expect((await startWorker().draw(new Map([...small, [path, `${text} `]]))).made).toBe(true);
    expect((await startWorker().draw(new Map([...small, ['corpus.yaml', 'name: Mali\n']]))).made).toBe(true);
    expect((await startWorker('worker-2.js').draw(small)).made).toBe(true);
    expect((await startWorker().draw(small, 'niger-k3f9a1' as CorpusId)).made).toBe(true);
    expect((await startWorker().draw(new Map([...small].reverse()))).made).toBe(false);
  });

  it('is found again once its layout stands in the files, and is the one that would be made of these', async () => {
    const worker = startWorker();
    const { built } = await worker.draw(small);
    await worker.rest();
    const settled = new Map([...small, ['layout.yaml', built.layout ?? '']]);
    const found = await startWorker().draw(settled);
    expect(found.made).toBe(false);
    const made = await startWorker('worker-2.js').draw(settled);
    expect(made.made).toBe(true);
    expect(found.built).toEqual(made.built);
  });

  it('is not kept where another is asked for meanwhile, where all that were made took little time, nor where there is little room', async () => {
    const worker = startWorker();
    await worker.draw(small);
    await worker.draw(new Map([...small, ['corpus.yaml', 'name: Mali\n']]));
    await worker.rest();
    expect((await startWorker().draw(small)).made).toBe(true);
    corpora = `${corpora}-soon`;
    tick = 0;
    const quick = startWorker();
    await quick.draw(small);
    await quick.rest();
    expect(await keptIds()).toEqual([]);
    tick = 300;
    for (let count = 1; count <= 4; count += 1)
      await quick.draw(new Map([...small, ['corpus.yaml', `name: Mali ${count}\n`]]));
    await quick.rest();
    expect(await keptIds()).toEqual([id]);
    corpora = `${corpora}-crowded`;
    tick = 1000;
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 60, quota: 100 }) } });
    const crowded = startWorker();
    await crowded.draw(small);
    await crowded.rest();
    expect(await keptIds()).toEqual([]);
  });

  it('is erased with its corpus, and when another tab has kept it just as that was deleted', async () => {
    const storage = keepCorpora({ channel: null, lasting: null, locks: null }, corpora);
    const summary = { articles: 2, toReview: 0, graphAlone: false, openedAt: 1, bytes: 20 };
    const [mali, niger] = ['Mali', 'Niger'].map((name) =>
      createCorpus(name, small, { suffix: 'a1b2c3', now: 1 }),
    );
    if (!mali || !niger) throw new Error('No corpus was made.');
    for (const corpus of [mali, niger]) {
      await storage.add(corpus, { ...corpus, ...summary });
      const worker = startWorker();
      await worker.draw(small, corpus.id);
      await worker.rest();
    }
    expect(await keptIds()).toEqual([mali.id, niger.id]);
    await storage.remove(mali.id);
    expect(await keptIds()).toEqual([niger.id]);
    const late = startWorker('worker-2.js');
    await late.draw(small, mali.id);
    await late.rest();
    expect(await keptIds()).toEqual([mali.id, niger.id]);
    await storage.list();
    await vi.waitFor(async () => expect(await keptIds()).toEqual([niger.id]));
  });
});
