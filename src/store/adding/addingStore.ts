import { createStore } from 'zustand/vanilla';
import { type CorpusFiles, countArticles } from '../../domain/basics/corpus.ts';
import type { TextSketch } from '../../domain/graph/incoming.ts';
import { comingOf } from '../corpus/unfinished.ts';
import type { AddingActions, AddingState, AddingStore } from './addingState.ts';
import { failureOf, labelOf } from './addingWords.ts';
import { findDuplicate, type KnownArticle } from './duplicates.ts';
import { pathsFor } from './filePaths.ts';
import { changeKindFrom } from './parts.ts';
import type { AddingPorts, ChosenFile } from './ports.ts';
import { readChosen, reasonOf } from './readChosen.ts';
import {
  type ArticleState,
  factsOf,
  isPending,
  isReady,
  lostReading,
  partsOf,
  type Row,
  type RowState,
} from './row.ts';
import { withoutAdded, withoutRow, withRowState } from './transitions.ts';

/**
 * The first graph comes soon; later batches are larger, so that building graphs stays a small part of the work, and in a
 * large corpus a part of what is there: each batch has all of it read again.
 */
const firstBatch = 4;
const largestBatch = 64;
const largestShare = 1 / 4;

/**
 * Articles on their way into a corpus: read one after the other, shown as they are read, corrected before they are
 * added. Nothing enters a corpus before a person adds it; each batch is on disk before the next begins.
 */
export const createAddingStore = ({ reader, corpora, now }: AddingPorts): AddingStore => {
  let keys = 0;
  const nextKey = () => {
    keys += 1;
    return keys;
  };
  const files = new Map<number, ChosenFile>();
  let running: Promise<void> | null = null;
  let abort: AbortController | null = null;
  let batch = firstBatch;
  let starting = false;
  /** Whether other articles are to come than those that were noted last. */
  let noteIsOld = false;
  let known: readonly KnownArticle[] = [];
  let spent = { ms: 0, rows: 0 };

  const store = createStore<AddingState>()(() => ({
    rows: [],
    selected: null,
    target: 'new',
    corpusName: '',
    work: 'idle',
    adding: false,
    meanMs: null,
    outcome: null,
    actions: actionsOf(),
  }));
  const { getState, setState } = store;

  const put = (key: number, state: RowState) =>
    setState(({ rows }) => ({ rows: withRowState(rows, key, state) }));
  const stateOf = (key: number): RowState | undefined =>
    getState().rows.find((row) => row.key === key)?.state;
  const articleOf = (key: number): ArticleState | null => {
    const state = stateOf(key);
    return state?.kind === 'article' ? state : null;
  };
  const patch = (key: number, change: Partial<ArticleState>) => {
    const article = articleOf(key);
    if (article !== null) put(key, { ...article, ...change });
  };
  /** What was corrected is read again. */
  const patchAndRead = (key: number, change: Partial<ArticleState>) => {
    const article = articleOf(key);
    if (article === null || article.step === 'adding' || article.step === 'added') return;
    put(key, { ...article, ...change, counts: null, step: 'pending' });
    run();
  };

  const lexicon = () => {
    const open = getState().target === 'current' ? corpora.current() : null;
    return new Map([...(open?.files ?? [])].filter(([path]) => path.startsWith('lexicon/')));
  };

  const duplicateOf = (key: number, sketch: TextSketch) => {
    const { rows, target } = getState();
    return findDuplicate(key, sketch, rows, target === 'current' ? known : []);
  };

  const readFile = async (key: number, signal: AbortSignal) => {
    const file = files.get(key);
    if (file === undefined) return;
    await readChosen(file, key, signal, { reader, now, getState, setState, nextKey });
    const kind = stateOf(key)?.kind;
    // It is read on later; a corpus or a graph can still be opened.
    if (kind === 'waiting' || kind === 'elsewhere') return;
    files.delete(key);
    // All files of the archive have rows of their own.
    if (kind === 'reading') leaveOut(key);
  };
  const leaveOut = (key: number) => {
    noteIsOld = true;
    setState((before) => withoutRow(before, key));
  };

  const readArticle = async (key: number, signal: AbortSignal) => {
    const article = articleOf(key);
    if (article === null) return;
    patch(key, { step: 'working' });
    const facts = factsOf(article);
    const isStill = () => {
      const current = articleOf(key);
      return current?.step === 'working' && current.text === article.text;
    };
    try {
      const counts = await reader.readArticle(
        { text: article.text, facts, lexicon: lexicon() },
        (reading) => {
          if (!isStill()) return;
          const found = facts.sections === undefined ? reading.frame.sections : article.found;
          patch(key, { reading, found, duplicate: duplicateOf(key, reading.sketch) });
        },
        signal,
      );
      if (!isStill()) return;
      if (counts === null) put(key, { kind: 'fault', fault: lostReading('failed') });
      else patch(key, { counts, step: 'read' });
    } catch (error) {
      if (signal.aborted) patch(key, { step: 'pending' });
      else put(key, { kind: 'fault', fault: lostReading(reasonOf(error)) });
    }
  };

  /** What is still to come once these are added too. */
  const comingAfter = (adding: ReadonlySet<number>) => {
    const wanted = getState().rows.filter((row) => isReady(row) || isPending(row) || isOnItsWay(row));
    const left = wanted.filter(
      ({ key, state }) => !adding.has(key) && !(state.kind === 'article' && state.step === 'added'),
    );
    return comingOf(
      wanted.length,
      left.map(({ name }) => name),
    );
  };

  const addBatch = async (rows: readonly Row[]) => {
    for (const { key } of rows) patch(key, { step: 'adding' });
    const articles = rows.flatMap(({ key, name }) => {
      const article = articleOf(key);
      return article === null ? [] : [{ name: name ?? article.reading?.frame.title ?? '', article }];
    });
    const change = async (current: CorpusFiles) => {
      const paths = pathsFor(
        articles.map(({ name }) => name),
        new Set(current.keys()),
      );
      const added = articles.map(({ article }, at) => ({
        path: paths[at] ?? '',
        text: article.text,
        facts: factsOf(article),
      }));
      const { edits, problems } = await reader.proposeArticles({ files: current, added });
      const error = problems.find(({ severity }) => severity === 'error');
      if (error !== undefined) throw new Error(`${error.file}:${error.line} ${error.message}`);
      return edits;
    };
    const keysOfBatch = new Set(rows.map(({ key }) => key));
    await corpora.edit(labelOf, change, {
      added: rows.flatMap(({ name }) => (name === null ? [] : [name])),
      coming: () => comingAfter(keysOfBatch),
    });
    for (const { key } of rows) patch(key, { step: 'added' });
  };

  const work = async () => {
    for (;;) {
      const { rows, adding, work: mode } = getState();
      if (adding && noteIsOld) {
        noteIsOld = false;
        await corpora.noteComing(comingAfter(new Set()));
        continue;
      }
      const ready = rows.filter(isReady);
      const pending = mode === 'paused' ? [] : rows.filter(isPending);
      if (adding && ready.length > 0 && (ready.length >= batch || pending.length === 0)) {
        await addBatch(ready.slice(0, batch));
        const there = countArticles(corpora.current()?.files ?? new Map());
        batch = Math.min(batch * 2, Math.max(largestBatch, Math.floor(there * largestShare)));
        continue;
      }
      const { selected } = getState();
      // What a person is looking at comes first, then files, so that everything that was dropped appears soon.
      const next =
        pending.find(({ key, state }) => key === selected && state.kind === 'article') ?? pending[0];
      if (next === undefined) return;
      abort = new AbortController();
      const began = now();
      if (next.state.kind === 'article') {
        await readArticle(next.key, abort.signal);
        spent = { ms: spent.ms + now() - began, rows: spent.rows + 1 };
        setState({ meanMs: spent.ms / spent.rows });
      } else await readFile(next.key, abort.signal);
    }
  };

  /** Reads, and adds where that was asked for, until there is nothing left to do. Never rejects. */
  const run = (): Promise<void> => {
    running ??= (async () => {
      if (getState().work === 'idle') setState({ work: 'reading' });
      try {
        await work();
      } catch (error) {
        setState(({ rows, outcome }) => ({
          rows: rows.map((row) =>
            row.state.kind === 'article' && row.state.step === 'adding'
              ? { ...row, state: { ...row.state, step: 'read' } }
              : row,
          ),
          adding: false,
          outcome: {
            added: outcome?.added ?? 0,
            nameless: [],
            failure: failureOf(error),
          },
        }));
      } finally {
        running = null;
        if (getState().work === 'reading') setState({ work: 'idle' });
      }
    })();
    return running;
  };

  const compareWithCorpus = async () => {
    const articles = corpora.articles();
    const sketches = await reader.sketchTexts(articles.map(({ text }) => text)).catch(() => []);
    known = sketches.flatMap((sketch, at) => {
      const article = articles[at];
      return article === undefined ? [] : [{ title: article.title, sketch }];
    });
  };

  const append = (rows: readonly Row[]) => {
    noteIsOld = true;
    setState((state) => ({
      rows: [...state.rows, ...rows],
      selected: state.selected ?? rows[0]?.key ?? null,
      outcome: null,
      work: state.work === 'paused' ? 'idle' : state.work,
    }));
    void run();
  };

  function actionsOf(): AddingActions {
    return {
      addFiles: (chosen) =>
        append(
          chosen.map((file) => {
            const key = nextKey();
            files.set(key, file);
            return { key, name: file.name, state: { kind: 'waiting' } };
          }),
        ),
      addText: (text) => {
        const key = nextKey();
        const bytes = () => Promise.resolve(new TextEncoder().encode(text));
        files.set(key, { name: '', size: text.length, bytes });
        append([{ key, name: null, state: { kind: 'waiting' } }]);
      },
      remove: (key) => {
        files.delete(key);
        if (stateOf(key)?.kind === 'reading') abort?.abort();
        leaveOut(key);
      },
      select: (selected) => setState({ selected }),
      correct: (key, corrections) => {
        const article = articleOf(key);
        if (article !== null) patchAndRead(key, { corrections: { ...article.corrections, ...corrections } });
      },
      changeKind: (key, at, kind) => {
        const article = articleOf(key);
        if (article !== null) patchAndRead(key, { parts: changeKindFrom(partsOf(article), at, kind) });
      },
      readGroup: (key, group, isRead) => {
        const article = articleOf(key);
        if (article !== null) patchAndRead(key, { switches: { ...article.switches, [group]: isRead } });
      },
      addAnyway: (key) => patch(key, { anyway: true }),
      takeFile: (key) => {
        const file = files.get(key) ?? null;
        if (file !== null) getState().actions.remove(key);
        return file;
      },
      setTarget: (target) => {
        setState({ target });
        const again = () =>
          setState(({ rows }) => ({
            rows: rows.map((row) => {
              const { state } = row;
              if (state.kind !== 'article' || state.reading === null || state.anyway) return row;
              return { ...row, state: { ...state, duplicate: duplicateOf(row.key, state.reading.sketch) } };
            }),
          }));
        if (target === 'current') void compareWithCorpus().then(again);
        else again();
      },
      nameCorpus: (corpusName) => setState({ corpusName }),
      pause: () => {
        setState({ work: 'paused' });
        abort?.abort();
      },
      resume: () => {
        setState({ work: running === null ? 'idle' : 'reading' });
        void run();
      },
      add: async () => {
        const { rows, target, corpusName, adding } = getState();
        if (adding || starting || !rows.some((row) => isReady(row) || isPending(row))) return;
        batch = firstBatch;
        starting = true;
        noteIsOld = true;
        try {
          if (target === 'new') await corpora.create(corpusName);
          setState({ target: 'current', adding: true, outcome: null });
        } catch (error) {
          setState({ outcome: { added: 0, nameless: [], failure: failureOf(error) } });
          return;
        } finally {
          starting = false;
        }
        // A run that was under way may have ended before it noticed this.
        await run();
        await run();
        await corpora.noteComing(null).catch(() => null);
        setState((before) => ({ ...withoutAdded(before), adding: false }));
      },
      forgetOutcome: () => setState({ outcome: null }),
    };
  }

  return store;
};

const isOnItsWay = ({ state }: Row): boolean =>
  state.kind === 'article' && (state.step === 'adding' || state.step === 'added');
