import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecord } from '../../../src/app/corpus/corporaDatabase.ts';
import { keepCorpora } from '../../../src/app/corpus/keepCorpora.ts';
import type { CorpusId } from '../../../src/domain/basics/corpus.ts';
import type { CorpusSummary } from '../../../src/store/corpus/corporaState.ts';
import { type Corpus, createCorpus } from '../../../src/store/corpus/corpus.ts';

const host = { channel: null, lasting: null };
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

afterEach(() => vi.unstubAllGlobals());

describe('corpora in the browser’s database', () => {
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

  it('let a younger page in another tab bring the database up to date', async () => {
    const name = freshName();
    const storage = keepCorpora(host, name);
    await storage.add(corpus, summaryOf(corpus));
    const younger = await openDB(name, 2, { upgrade: (database) => void database.createObjectStore('more') });
    expect([...younger.objectStoreNames]).toEqual(['corpora', 'files', 'more']);
    younger.close();
    await deleteDB(name);
  });

  it('are told to other tabs when they change', async () => {
    const heard: unknown[] = [];
    const channel = {
      postMessage: (message: unknown) => heard.push(message),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    await keepCorpora({ channel, lasting: null }, freshName()).add(corpus, summaryOf(corpus));
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
