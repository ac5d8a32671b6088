import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecord } from '../../../src/app/corpus/corporaDatabase.ts';
import { keepCorpora } from '../../../src/app/corpus/keepCorpora.ts';
import type { CorpusId } from '../../../src/domain/basics/corpus.ts';
import type { CorpusSummary } from '../../../src/store/corpus/corporaState.ts';
import { type Corpus, createCorpus } from '../../../src/store/corpus/corpus.ts';
import type { NotedDecision } from '../../../src/store/corpus/notedDecision.ts';
import { comingOf } from '../../../src/store/corpus/unfinished.ts';

const host = { channel: null, lasting: null, locks: null };
let names = 0;
const freshName = () => {
  names += 1;
  return `maillage-test-${names}`;
};

const files = new Map([
  ['articles/un.txt', '\uFEFFAlger\r\na dit : « oui »'],
  ['articles.yaml', '[]'],
]);
const corpus = createCorpus('Mali', files, { suffix: 'k3f9a1', now: 1 });
const summaryOf = ({ id, name }: Corpus): CorpusSummary => ({
  id,
  name,
  articles: 1,
  toReview: null,
  graphAlone: false,
  createdAt: 1,
  changedAt: 1,
  openedAt: 1,
  bytes: 20,
});

/** The browser's locks as far as they are used here: whoever shares one waits until nobody holds it alone. */
function makeLocks() {
  const held = new Map<string, Promise<unknown>>();
  let waiting = 0;
  const request = async (name: string, ...rest: readonly unknown[]) => {
    const act = rest.at(-1) as () => Promise<unknown>;
    if (rest.length === 1) {
      const done = act();
      held.set(name, done);
      await done;
      return held.delete(name);
    }
    waiting += 1;
    await held.get(name);
    return act();
  };
  return { request: request as LockManager['request'], waiting: () => waiting };
}

afterEach(() => vi.unstubAllGlobals());

describe('corpora in the browser’s database', () => {
  it('of thousands of files say how many are stored, and leave nothing behind where that is stopped', async () => {
    const many = new Map(Array.from({ length: 1000 }, (_, at) => [`articles/${at}.txt`, `Texte ${at}`]));
    const large = createCorpus('Sahel', many, { suffix: 'a1b2c3', now: 1 });
    const storage = keepCorpora(host, freshName());
    const stopped = new AbortController();
    const told: number[] = [];
    const stopAt = (count: number) => ({
      signal: stopped.signal,
      onStored: (done: number, all: number) => {
        told.push(done / all);
        if (done === count) stopped.abort();
      },
    });
    const outcome = await storage.add(large, summaryOf(large), undefined, stopAt(500));
    expect(outcome.ok).toBe(false);
    expect(told).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(await storage.list()).toEqual([]);
    const again = { signal: new AbortController().signal, onStored: () => {} };
    expect(await storage.add(large, summaryOf(large), undefined, again)).toEqual({ ok: true });
    expect((await storage.read(large.id))?.files.size).toBe(1000);
  });

  it('are not stored where that was stopped before its turn came', async () => {
    const storage = keepCorpora(host, freshName());
    const watch = { signal: AbortSignal.abort(), onStored: () => {} };
    expect((await storage.add(corpus, summaryOf(corpus), undefined, watch)).ok).toBe(false);
    expect(await storage.list()).toEqual([]);
    expect(await storage.add(corpus, summaryOf(corpus))).toEqual({ ok: true });
  });

  it('come back as they were, to the last sign, when the page is opened again', async () => {
    const name = freshName();
    expect(await keepCorpora(host, name).add(corpus, summaryOf(corpus))).toEqual({ ok: true });
    const again = keepCorpora(host, name);
    expect(await again.list()).toEqual([summaryOf(corpus)]);
    expect(await again.read(corpus.id)).toEqual({ ...corpus, files: new Map([...files].sort()) });
  });

  it('write only what an edit changes, and only over what it was made from', async () => {
    const storage = keepCorpora(host, freshName());
    await storage.add(corpus, summaryOf(corpus));
    const next = { ...corpus, revision: 2 };
    const changed = new Map([
      ['articles.yaml', null],
      ['layout.yaml', 'nodes:'],
    ]);
    expect(await storage.update(next, changed, summaryOf(next), 1)).toEqual({ ok: true });
    expect([...((await storage.read(corpus.id))?.files.keys() ?? [])]).toEqual([
      'articles/un.txt',
      'layout.yaml',
    ]);
    expect(await storage.update(next, changed, summaryOf(next), 1)).toEqual({
      ok: false,
      reason: 'overtaken',
    });
  });

  it('lie side by side: one is deleted, the other stays', async () => {
    const storage = keepCorpora(host, freshName());
    const other = createCorpus('Mali', files, { suffix: 'k3f9a11', now: 1 });
    await storage.add(corpus, summaryOf(corpus));
    await storage.add(other, summaryOf(other));
    expect(await storage.remove(corpus.id)).toEqual({ ok: true });
    expect(await storage.read(corpus.id)).toBeNull();
    expect((await storage.read(other.id))?.files.size).toBe(2);
  });

  it('are not kept, and nobody is the worse for it, where the browser has no database', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const storage = keepCorpora(host, freshName());
    expect(await storage.list()).toBeNull();
    expect(await storage.read(corpus.id)).toBeNull();
    expect(await storage.add(corpus, summaryOf(corpus))).toEqual({ ok: false, reason: 'closed' });
  });

  it('leave a record of a younger page alone', async () => {
    const name = freshName();
    const storage = keepCorpora(host, name);
    await storage.add(corpus, summaryOf(corpus));
    const database = await openDB(name);
    const young = { version: 99, id: 'young-a1b2c3', name: 'Young' };
    await database.put('corpora', young, young.id);
    expect((await storage.list())?.map(({ id }) => id)).toEqual([corpus.id]);
    await storage.note({ ...summaryOf(corpus), id: 'young-a1b2c3' as CorpusId });
    expect(await database.get('corpora', young.id)).toEqual(young);
    database.close();
  });

  it('that an older page has stored are there, and decisions on them can be noted', async () => {
    const name = freshName();
    const older = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('corpora');
        database.createObjectStore('files');
      },
    });
    await older.put('corpora', { version: 1, ...summaryOf(corpus), revision: 1 }, corpus.id);
    await older.put('files', 'Alger', [corpus.id, 'articles/un.txt']);
    older.close();
    const storage = keepCorpora(host, name);
    expect((await storage.read(corpus.id))?.files).toEqual(new Map([['articles/un.txt', 'Alger']]));
    const noted = { at: 1, by: 's1', label: { fr: 'x', en: 'x' }, decisions: [] };
    await storage.noteDecision(corpus.id, noted);
    expect(await storage.notedDecisions(corpus.id)).toEqual([noted]);
  });

  it('let a younger page in another tab bring the database up to date', async () => {
    const name = freshName();
    const storage = keepCorpora(host, name);
    await storage.add(corpus, summaryOf(corpus));
    const younger = await openDB(name, 3, { upgrade: (database) => void database.createObjectStore('more') });
    expect([...younger.objectStoreNames]).toEqual(['corpora', 'decisions', 'files', 'more']);
    younger.close();
    await deleteDB(name);
  });

  it('keep a decision until the change that it is has been written, and with it or not at all', async () => {
    const name = freshName();
    const storage = keepCorpora(host, name);
    await storage.add(corpus, summaryOf(corpus));
    const decision = (at: number): NotedDecision => ({
      at,
      by: 's1',
      label: { fr: 'Accepté', en: 'Accepted' },
      decisions: [{ kind: 'reject', proposal: { article: 'un', list: 'names', key: 'mali' } }],
    });
    const [first, second] = [decision(9), decision(10)];
    expect(await storage.noteDecision(corpus.id, second)).toEqual({ ok: true });
    expect(await storage.noteDecision(corpus.id, first)).toEqual({ ok: true });
    const again = keepCorpora(host, name);
    expect(await again.notedDecisions(corpus.id)).toEqual([first, second]);
    const next = { ...corpus, revision: 2 };
    const change = new Map([['a', '1']]);
    // Of a change that is not written nothing is.
    expect(await again.update(next, change, summaryOf(next), 7, { noted: first })).toMatchObject({
      reason: 'overtaken',
    });
    expect(await again.notedDecisions(corpus.id)).toEqual([first, second]);
    expect(await again.update(next, change, summaryOf(next), 1, { noted: first })).toEqual({ ok: true });
    expect(await again.notedDecisions(corpus.id)).toEqual([second]);
    expect([
      await storage.forgetDecision(corpus.id, second),
      await storage.forgetDecision(corpus.id, second),
    ]).toEqual([true, false]);
    const third = { ...corpus, revision: 3 };
    expect(
      await storage.update(third, new Map([['b', '2']]), summaryOf(third), 2, { noted: second }),
    ).toMatchObject({ reason: 'gone' });
    expect((await storage.read(corpus.id))?.files.has('b')).toBe(false);
    await storage.noteDecision(corpus.id, first);
    await storage.remove(corpus.id);
    expect(await storage.notedDecisions(corpus.id)).toEqual([]);
  });

  it('keep with each batch what is still to be added, and tell it once the page that adds is gone', async () => {
    const name = freshName();
    const locks = makeLocks();
    const storage = keepCorpora({ ...host, locks }, name);
    await storage.add(corpus, summaryOf(corpus));
    const end = await storage.holdAdding('x');
    await storage.noteAdding(corpus.id, { id: 'x', added: [], coming: comingOf(3, ['a', 'b', 'c']) });
    const next = { ...corpus, revision: 2 };
    const batch = { id: 'x', added: ['a'], coming: comingOf(3, ['b', 'c']) };
    await storage.update(next, new Map([['articles/a.txt', 'a']]), summaryOf(next), 1, { step: batch });
    // What else is noted or written leaves it as it is.
    await storage.note({ ...summaryOf(next), toReview: 3 });
    const third = { ...corpus, revision: 3 };
    await storage.update(third, new Map([['layout.yaml', 'nodes:']]), summaryOf(third), 2);

    const other = keepCorpora({ ...host, locks }, name);
    const found: unknown[] = [];
    const stop = other.watchUnfinished(corpus.id, ({ id, left, names }) => found.push([id, left, names]));
    await vi.waitFor(() => expect(locks.waiting()).toBe(1));
    expect(found).toEqual([]);
    end();
    await vi.waitFor(() => expect(found).toEqual([['x', 2, ['b', 'c']]]));
    stop();
    await other.noteAdding(corpus.id, { id: 'x', added: [], coming: null });
    other.watchUnfinished(corpus.id, () => found.push('still'));
    await other.list();
    await new Promise((done) => setTimeout(done, 20));
    expect(found).toHaveLength(1);
    expect(await storage.list()).toEqual([summaryOf(third)]);
  });

  it('tell of no unfinished adding where the browser does not know whether its page lives', async () => {
    const name = freshName();
    const storage = keepCorpora(host, name);
    await storage.add(corpus, summaryOf(corpus));
    (await storage.holdAdding('x'))();
    await storage.noteAdding(corpus.id, { id: 'x', added: [], coming: comingOf(1, ['a']) });
    const found: unknown[] = [];
    keepCorpora(host, name).watchUnfinished(corpus.id, (one) => found.push(one));
    await new Promise((done) => setTimeout(done, 20));
    expect(found).toEqual([]);
  });

  it('are told to other tabs when they change', async () => {
    const heard: unknown[] = [];
    const channel = {
      postMessage: (message: unknown) => heard.push(message),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    await keepCorpora({ channel, lasting: null, locks: null }, freshName()).add(corpus, summaryOf(corpus));
    expect(heard).toEqual([corpus.id]);
  });

  it('are read field by field: what is damaged counts for nothing', () => {
    expect(readRecord(null)).toBeNull();
    expect(readRecord({ version: 1, id: '../x', name: 'x' })).toBeNull();
    expect(readRecord({ version: 1, id: 'x', name: 'X', articles: 'many', toReview: 'some' })).toMatchObject({
      id: 'x',
      articles: 0,
      toReview: null,
    });
  });
});
