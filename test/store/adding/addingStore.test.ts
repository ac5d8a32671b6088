import { describe, expect, it, vi } from 'vitest';
import type { CorpusFiles, CorpusId, FileEdit } from '../../../src/domain/basics/corpus.ts';
import type { ArticleFacts, ArticleReading, IncomingItem } from '../../../src/domain/graph/incoming.ts';
import { lostScript } from '../../../src/lib/lostScript.ts';
import { sketchText } from '../../../src/pipeline/read/sketchText.ts';
import type { AddingStore } from '../../../src/store/adding/addingState.ts';
import { createAddingStore } from '../../../src/store/adding/addingStore.ts';
import { type AddedArticle, type ChosenFile, ReadingTooSlow } from '../../../src/store/adding/ports.ts';
import type { Coming } from '../../../src/store/corpus/unfinished.ts';

const words = (seed: string) => Array.from({ length: 40 }, (_, at) => `${seed}${at}`).join(' ');

const file = (name: string, text: string): ChosenFile => ({
  name,
  size: text.length,
  bytes: async () => new TextEncoder().encode(text),
});

const readingOf = (text: string, facts: ArticleFacts): ArticleReading => ({
  frame: {
    title: facts.title ?? text.split(' ')[0] ?? '',
    publisher: facts.publisher ?? null,
    author: null,
    url: null,
    language: facts.language ?? 'fr',
    published: facts.published ?? { edtf: null, basis: 'unknown' },
    sections: facts.sections ?? [{ start: 0, end: text.length, kind: 'body' }],
    paragraphs: [{ start: 0, end: text.length }],
    words: text.split(' ').length,
  },
  notes: [],
  sketch: sketchText(text),
});

interface Setting {
  /** Fails or hangs for a file of this name. */
  readonly broken?: Readonly<Record<string, 'slow' | 'crash' | 'lost'>>;
  readonly existing?: {
    readonly name: string;
    readonly files: CorpusFiles;
    readonly texts?: readonly string[];
  };
  readonly proposeFails?: string;
  /** Items of the archive of that name. */
  readonly archives?: Readonly<Record<string, readonly IncomingItem[]>>;
  /** How far the clock goes on each time it is looked at. */
  readonly tickMs?: number;
}

/** A store with a reader that answers at once and a corpus in memory. */
function setUp({ broken = {}, existing, proposeFails, archives = {}, tickMs = 50 }: Setting = {}) {
  const seen: { facts: ArticleFacts; text: string }[] = [];
  const batches: (readonly AddedArticle[])[] = [];
  const created: string[] = [];
  let current = existing && { id: 'own' as CorpusId, name: existing.name, files: existing.files };
  let time = 0;
  /** What was said to be still to come: « left/all », or null at the end. */
  const coming: (string | null)[] = [];
  const noteComing = (one: Coming | null) =>
    void coming.push(one && `${one.left}/${one.all} ${one.names.join(' ')}`);
  const store = createAddingStore({
    now: () => {
      time += tickMs;
      return time;
    },
    reader: {
      readFile: async ({ name, bytes, from }, onItem, signal) => {
        const items = archives[name];
        if (items !== undefined && items.length > 1) {
          onItem({ kind: 'archive', names: items.map((item) => item.name) });
          for (const item of items.slice(from)) {
            await Promise.resolve();
            signal.throwIfAborted();
            if (broken[item.name] === 'slow') throw new ReadingTooSlow();
            if (broken[item.name] === 'lost') throw lostScript('404');
            onItem(item);
          }
          return;
        }
        if (broken[name] === 'slow') throw new ReadingTooSlow();
        if (broken[name] === 'crash') throw new Error('crash');
        if (broken[name] === 'lost') throw lostScript('404');
        for (const item of items ??
          ([{ kind: 'article', name, text: new TextDecoder().decode(bytes), facts: {}, notes: [] }] as const))
          onItem(item);
      },
      readArticle: async ({ text, facts }, onReading) => {
        seen.push({ facts, text });
        onReading(readingOf(text, facts));
        return { names: text.includes('nameless') ? 0 : 3, relations: 2 };
      },
      proposeArticles: async ({ added }) => {
        if (proposeFails !== undefined)
          return {
            edits: [],
            problems: [
              { severity: 'error', rule: 'x', file: 'articles.yaml', line: 3, message: proposeFails },
            ],
          };
        batches.push(added);
        return { edits: added.map(({ path, text }): FileEdit => ({ path, text })), problems: [] };
      },
      sketchTexts: async (texts) => texts.map(sketchText),
    },
    corpora: {
      current: () => current ?? null,
      articles: () => (existing?.texts ?? []).map((text) => ({ title: 'Ancien', text })),
      create: async (name) => {
        created.push(name);
        current = { id: 'new' as CorpusId, name, files: new Map() };
      },
      edit: async (_, change, part) => {
        if (current === undefined) throw new Error('No corpus is open.');
        const files = new Map(current.files);
        for (const { path, text } of await change(files)) if (text !== null) files.set(path, text);
        current = { ...current, files };
        noteComing(part.coming());
      },
      noteComing: async (one) => noteComing(one),
    },
  });
  return { store, seen, batches, created, coming, files: () => current?.files ?? new Map() };
}

const settled = (store: AddingStore): Promise<void> =>
  new Promise((resolve) => {
    const check = () => store.getState().work === 'idle' && resolve();
    store.subscribe(check);
    setTimeout(check, 0);
  });

const steps = (store: AddingStore) =>
  store.getState().rows.map(({ state }) => (state.kind === 'article' ? state.step : state.kind));

describe('articles on their way', () => {
  it('are read one after the other, and stay out of every corpus until they are added', async () => {
    const { store, batches } = setUp();
    store.getState().actions.addFiles([file('a.txt', words('a')), file('b.txt', words('b'))]);
    await settled(store);
    expect(steps(store)).toEqual(['read', 'read']);
    expect(batches).toEqual([]);
  });

  it('are noted as still to come until they are in the corpus, with the very batch that brings others', async () => {
    const { store, coming } = setUp();
    const { actions } = store.getState();
    actions.addFiles(Array.from('abcde', (name) => file(name, words(name))));
    await settled(store);
    actions.addText(words('pasted'));
    expect(coming).toEqual([]);
    const adding = actions.add();
    actions.addFiles([file('late', words('late'))]);
    await adding;
    expect(coming).toEqual(['7/7 a b c d e late', '3/7 e late', null, null]);
  });

  it('are noted no longer when the rest is called off, or cannot be added', async () => {
    const { store, coming } = setUp({ proposeFails: 'no' });
    const { actions } = store.getState();
    actions.addFiles([file('a', words('a'))]);
    await settled(store);
    await actions.add();
    expect(coming).toEqual(['1/1 a', null]);
    const { store: paused, coming: then } = setUp();
    paused.getState().actions.addFiles(Array.from('abcdef', (name) => file(name, words(name))));
    const adding = paused.getState().actions.add();
    const leave = paused.subscribe(({ rows }) => {
      if (!rows.some(({ state }) => state.kind === 'article' && state.step === 'added')) return;
      leave();
      paused.getState().actions.pause();
    });
    await adding;
    expect(then.at(-2)).toBe('2/6 e f');
    expect(then.at(-1)).toBeNull();
  });

  it('make a corpus of that name, with a file of their own each, when they are added', async () => {
    const { store, created, files } = setUp();
    const { addFiles, nameCorpus, add } = store.getState().actions;
    addFiles([
      file('dossier/Été 2013.docx', words('a')),
      file('été-2013.txt', words('b')),
      file('../x.txt', words('c')),
    ]);
    nameCorpus('Presse');
    await add();
    expect(created).toEqual(['Presse']);
    expect([...files().keys()]).toEqual([
      'articles/ete-2013.txt',
      'articles/ete-2013-2.txt',
      'articles/x.txt',
    ]);
    expect(store.getState()).toMatchObject({ rows: [], adding: false, outcome: { added: 3, failure: null } });
  });

  it('go into the corpus that is open, beside what is there', async () => {
    const { store, created, files } = setUp({
      existing: { name: 'Mien', files: new Map([['articles/a.txt', 'x']]) },
    });
    const { addFiles, setTarget, add } = store.getState().actions;
    setTarget('current');
    addFiles([file('a.txt', words('a'))]);
    await add();
    expect(created).toEqual([]);
    expect([...files().keys()]).toEqual(['articles/a.txt', 'articles/a-2.txt']);
  });

  it('come in batches that double, so that the first graph comes soon', async () => {
    const { store, batches } = setUp();
    const { addFiles, add } = store.getState().actions;
    addFiles(Array.from({ length: 30 }, (_, at) => file(`${at}.txt`, words(`w${at}x`))));
    await add();
    expect(batches.map(({ length }) => length)).toEqual([4, 8, 16, 2]);
    expect(store.getState().outcome?.added).toBe(30);
  });

  it('are told from one that is there twice, which is added only when somebody says so', async () => {
    const { store } = setUp();
    const { addFiles, addAnyway, add } = store.getState().actions;
    addFiles([file('a.txt', words('a')), file('copie.txt', words('a').toUpperCase())]);
    await settled(store);
    const [first, second] = store.getState().rows;
    expect(second?.state).toMatchObject({ duplicate: { kind: 'row', key: first?.key } });
    await add();
    expect(store.getState().outcome?.added).toBe(1);
    expect(store.getState().rows[0]?.state).toMatchObject({ duplicate: { kind: 'corpus', title: 'a0' } });
    addAnyway(second?.key ?? 0);
    await add();
    expect(store.getState().outcome?.added).toBe(1);
    expect(store.getState().rows).toEqual([]);
  });

  it('are told from what the open corpus has', async () => {
    const { store } = setUp({ existing: { name: 'Mien', files: new Map(), texts: [words('a')] } });
    const { addFiles, setTarget } = store.getState().actions;
    setTarget('current');
    await new Promise((resolve) => setTimeout(resolve));
    addFiles([file('a.txt', words('a'))]);
    await settled(store);
    expect(store.getState().rows[0]?.state).toMatchObject({ duplicate: { kind: 'corpus', title: 'Ancien' } });
    setTarget('new');
    expect(store.getState().rows[0]?.state).toMatchObject({ duplicate: null });
  });

  it('one that cannot be read says why, and the others go on', async () => {
    const { store } = setUp({ broken: { 'slow.pdf': 'slow', 'bad.pdf': 'crash' } });
    store.getState().actions.addFiles([file('slow.pdf', ''), file('bad.pdf', ''), file('a.txt', words('a'))]);
    await settled(store);
    const rules = store
      .getState()
      .rows.map(({ state }) => (state.kind === 'fault' ? state.fault.rule : state.kind));
    expect(rules).toEqual(['reading-slow', 'reading-failed', 'article']);
  });

  it('out of an archive stand where it stood, in order', async () => {
    const item = (name: string): IncomingItem => ({
      kind: 'article',
      name,
      text: words(name),
      facts: {},
      notes: [],
    });
    const { store } = setUp({ archives: { 'x.zip': [item('x1'), item('x2'), item('x3')] } });
    store
      .getState()
      .actions.addFiles([file('a.txt', words('a')), file('x.zip', ''), file('b.txt', words('b'))]);
    await settled(store);
    expect(store.getState().rows.map(({ name }) => name)).toEqual(['a.txt', 'x1', 'x2', 'x3', 'b.txt']);
  });

  describe('of an archive that holds many', () => {
    const items = Array.from(
      { length: 30 },
      (_, at): IncomingItem => ({
        kind: 'article',
        name: `x${at}`,
        text: words(`x${at}-`),
        facts: {},
        notes: [],
      }),
    );
    const names = items.map(({ name }) => name);

    it('are counted as they are opened, and the first of them is looked at', async () => {
      const { store } = setUp({ archives: { 'x.zip': items } });
      const told: string[] = [];
      store.subscribe(({ rows }) => {
        const [first] = rows;
        if (first?.name !== 'x.zip' || first.state.kind !== 'reading' || !first.state.archive) return;
        told.push(`${first.state.archive.done}/${first.state.archive.names.length}`);
        expect(rows.slice(1).map(({ name }) => name)).toEqual(names.slice(0, first.state.archive.done));
      });
      store.getState().actions.addFiles([file('x.zip', '')]);
      await settled(store);
      expect([...new Set(told)]).toEqual(Array.from({ length: 31 }, (_, at) => `${at}/30`));
      const { rows, selected } = store.getState();
      expect(rows.map(({ name }) => name)).toEqual(names);
      expect(selected).toBe(rows[0]?.key);
    });

    it('are read on from where reading was stopped', async () => {
      const { store } = setUp({ archives: { 'x.zip': items } });
      const { addFiles, pause, resume } = store.getState().actions;
      const stop = store.subscribe(({ rows }) => {
        if (rows.length !== 11) return;
        stop();
        pause();
      });
      addFiles([file('x.zip', '')]);
      await vi.waitFor(() => expect(store.getState().rows[0]?.state.kind).toBe('waiting'));
      expect(store.getState().rows[0]?.state).toMatchObject({ archive: { done: 10 } });
      resume();
      await settled(store);
      expect(store.getState().rows.map(({ name }) => name)).toEqual(names);
    });

    it('are all read but the one at which the reader hangs', async () => {
      const { store } = setUp({ archives: { 'x.zip': items }, broken: { x7: 'slow', x29: 'slow' } });
      store.getState().actions.addFiles([file('x.zip', ''), file('b.txt', words('b'))]);
      await settled(store);
      const { rows } = store.getState();
      expect(rows.map(({ name }) => name)).toEqual([...names, 'b.txt']);
      const faults = rows.flatMap(({ name, state }) => (state.kind === 'fault' ? [name] : []));
      expect(faults).toEqual(['x7', 'x29']);
    });

    it.each([50, 0])('end where a script is lost, which its row says (%i ms between two)', async (tickMs) => {
      const { store } = setUp({ archives: { 'x.zip': items }, broken: { x3: 'lost' }, tickMs });
      store.getState().actions.addFiles([file('x.zip', '')]);
      await settled(store);
      const { rows } = store.getState();
      expect(rows.map(({ name }) => name)).toEqual(['x.zip', ...names.slice(0, 3)]);
      expect(rows[0]?.state).toMatchObject({ kind: 'fault', fault: { rule: 'reading-lost' } });
    });

    it('end where its row is taken away', async () => {
      const { store } = setUp({ archives: { 'x.zip': items } });
      const { addFiles, remove } = store.getState().actions;
      const stop = store.subscribe(({ rows }) => {
        const [first] = rows;
        if (rows.length !== 6 || first === undefined) return;
        stop();
        remove(first.key);
      });
      addFiles([file('x.zip', ''), file('b.txt', words('b'))]);
      await settled(store);
      expect(store.getState().rows.map(({ name }) => name)).toEqual([...names.slice(0, 4), 'b.txt']);
    });
  });

  it('when reading is cancelled what is read stays, and the rest goes on when that is wished', async () => {
    const { store } = setUp();
    const { addFiles, pause, resume } = store.getState().actions;
    const stop = store.subscribe(({ rows }) => {
      if (rows.filter(({ state }) => state.kind === 'article' && state.step === 'read').length === 1) {
        stop();
        pause();
      }
    });
    addFiles([file('a.txt', words('a')), file('b.txt', words('b')), file('c.txt', words('c'))]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.getState().work).toBe('paused');
    expect(steps(store).filter((step) => step === 'read')).toHaveLength(1);
    resume();
    await settled(store);
    expect(steps(store)).toEqual(['read', 'read', 'read']);
  });

  it('are read again as a person has corrected them, and keep what the file said otherwise', async () => {
    const text = words('a');
    const facts = { publisher: 'AFP', language: 'en' };
    const { store, seen } = setUp({
      archives: { 'a.html': [{ kind: 'article', name: 'a.html', text, facts, notes: [] }] },
    });
    const { addFiles, correct, changeKind, readGroup } = store.getState().actions;
    addFiles([file('a.html', '')]);
    await settled(store);
    const key = store.getState().rows[0]?.key ?? 0;
    correct(key, { publisher: 'Reuters' });
    await settled(store);
    expect(seen.at(-1)?.facts).toEqual({ publisher: 'Reuters', language: 'en' });
    changeKind(key, 10, 'related');
    await settled(store);
    expect(seen.at(-1)?.facts.sections).toEqual([
      { start: 0, end: 10, kind: 'body' },
      { start: 10, end: text.length, kind: 'related' },
    ]);
    readGroup(key, 'related', false);
    await settled(store);
    expect(seen.at(-1)?.facts.sections?.map(({ kind }) => kind)).toEqual(['body', 'boilerplate']);
    readGroup(key, 'related', true);
    await settled(store);
    expect(seen.at(-1)?.facts.sections?.map(({ kind }) => kind)).toEqual(['body', 'related']);
  });

  it('that the page can no longer read for want of a script are not blamed for it', async () => {
    const { store } = setUp({ broken: { 'a.pdf': 'lost' } });
    store.getState().actions.addFiles([file('a.pdf', words('a'))]);
    await settled(store);
    expect(store.getState().rows.map(({ state }) => state)).toMatchObject([
      {
        kind: 'fault',
        fault: {
          rule: 'reading-lost',
          canPaste: false,
          message: { fr: expect.stringContaining('rechargez la page') },
        },
      },
    ]);
  });

  it('that could not be added are still there, with the reason', async () => {
    const { store } = setUp({ proposeFails: 'two entries of one id' });
    const { addFiles, add } = store.getState().actions;
    addFiles([file('a.txt', words('a'))]);
    await add();
    expect(steps(store)).toEqual(['read']);
    expect(store.getState()).toMatchObject({ adding: false, outcome: { added: 0 } });
    expect(store.getState().outcome?.failure?.fr).toContain('articles.yaml:3 two entries of one id');
  });

  it('without a name that was recognised are named', async () => {
    const { store } = setUp();
    const { addFiles, add } = store.getState().actions;
    addFiles([file('a.txt', `nameless ${words('a')}`), file('b.txt', words('b'))]);
    await add();
    expect(store.getState().outcome?.nameless).toEqual(['nameless']);
  });

  it('taken away leave their duplicate to stand alone, and the next one is looked at', async () => {
    const { store } = setUp();
    const { addFiles, remove } = store.getState().actions;
    addFiles([file('a.txt', words('a')), file('copie.txt', words('a'))]);
    await settled(store);
    const [first, second] = store.getState().rows;
    remove(first?.key ?? 0);
    expect(store.getState().selected).toBe(second?.key);
    expect(store.getState().rows[0]?.state).toMatchObject({ duplicate: null });
  });
});
