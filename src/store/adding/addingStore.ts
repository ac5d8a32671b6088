import { createStore } from 'zustand/vanilla';
import { type CorpusFiles, countArticles } from '../../domain/basics/corpus.ts';
import type { IncomingStep, TextSketch } from '../../domain/graph/incoming.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { comingOf } from '../corpus/unfinished.ts';
import type { AddingActions, AddingState, AddingStore } from './addingState.ts';
import { failureOf, labelOf } from './addingWords.ts';
import { findDuplicate, type KnownArticle, withDuplicateInCorpus, withoutDuplicate } from './duplicates.ts';
import { pathsFor } from './filePaths.ts';
import { changeKindFrom } from './parts.ts';
import { type AddingPorts, type ChosenFile, ReadingTooSlow } from './ports.ts';
import {
  type ArchiveState,
  type ArticleState,
  factsOf,
  isPending,
  isReady,
  type LostReason,
  lostReading,
  partsOf,
  type Row,
  type RowState,
  rowOf,
} from './row.ts';

/**
 * The first graph comes soon; later batches are larger, so that building graphs stays a small part of the work, and in a
 * large corpus a part of what is there: each batch has all of it read again.
 */
const firstBatch = 4;
const largestBatch = 64;
const largestShare = 1 / 4;
/** Files of an archive come faster than they can be shown one by one. */
const betweenRowsMs = 50;

/**
 * Articles on their way into a corpus: read one after the other, shown as they are read, corrected before they are
 * added. Nothing enters a corpus before a person adds it; each batch is on disk before the next begins.
 */
export const createAddingStore = ({ reader, corpora, now }: AddingPorts): AddingStore => {
  let keys = 0;
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
    setState(({ rows }) => ({ rows: rows.map((row) => (row.key === key ? { ...row, state } : row)) }));
  const articleOf = (key: number): ArticleState | null => {
    const state = getState().rows.find((row) => row.key === key)?.state;
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

  /** What a file turned out to be takes the place of its row; the files of an archive follow it, and at last replace it. */
  const readFile = async (key: number, signal: AbortSignal) => {
    const file = files.get(key);
    if (file === undefined) return;
    let archive = archiveOf(key);
    let isRead = false;
    let arrived: Row[] = [];
    let shownAt = now();
    const showArrived = () => {
      if (archive === undefined || arrived.length === 0) return;
      const before = archive.last;
      const [first] = archive.done === arrived.length ? arrived : [];
      archive = { ...archive, last: arrived.at(-1)?.key ?? before };
      const opened: RowState = { kind: 'reading', archive };
      const { rows, selected } = getState();
      const at = rows.findLastIndex((one) => one.key === key || one.key === before);
      // Where it has been taken away there is nothing to follow.
      if (at >= 0)
        setState({
          rows: rows
            .toSpliced(at + 1, 0, ...arrived)
            .map((one) => (one.key === key ? { ...one, state: opened } : one)),
          ...(first && selected === key && { selected: first.key }),
        });
      arrived = [];
      shownAt = now();
    };
    const follow = (to: ArchiveState, row: Row) => {
      isRead = true;
      archive = { ...to, done: to.done + 1 };
      arrived.push(row);
      if (now() - shownAt >= betweenRowsMs) showArrived();
    };
    const take = (step: IncomingStep) => {
      if (step.kind === 'archive') {
        archive ??= { names: step.names, done: 0, last: key };
        put(key, { kind: 'reading', archive });
      } else if (archive !== undefined) follow(archive, rowOf(++keys, step));
      else {
        isRead = true;
        put(key, rowOf(key, step).state);
      }
    };
    const fail = (reason: LostReason) => {
      const fault = lostReading(reason);
      const name = archive?.names[archive.done];
      if (reason === 'lost' || archive === undefined || name === undefined)
        put(key, { kind: 'fault', fault });
      else follow(archive, { key: ++keys, name, state: { kind: 'fault', fault } });
    };
    put(key, { kind: 'reading', ...(archive && { archive }) });
    // One file of an archive that cannot be read is told, and the reading goes on behind it.
    for (;;) {
      try {
        const bytes = await file.bytes();
        await reader.readFile({ name: file.name, bytes, from: archive?.done ?? 0 }, take, signal);
        if (!isRead) fail('failed');
        break;
      } catch (error) {
        if (signal.aborted) {
          showArrived();
          if (archive !== undefined || !isRead) put(key, { kind: 'waiting', ...(archive && { archive }) });
          return;
        }
        const reason = reasonOf(error);
        fail(reason);
        if (reason === 'lost' || !archive || archive.done >= archive.names.length) break;
      }
    }
    showArrived();
    const { rows, selected } = getState();
    const state = rows.find((row) => row.key === key)?.state;
    // A corpus or a graph can still be opened.
    if (state?.kind !== 'elsewhere') files.delete(key);
    if (state?.kind !== 'reading') return;
    noteIsOld = true;
    const at = rows.findIndex((row) => row.key === key);
    const next = rows[at + 1] ?? rows[at - 1];
    setState({
      rows: rows.toSpliced(at, 1),
      ...(selected === key && { selected: next?.key ?? null }),
    });
  };
  const archiveOf = (key: number) => {
    const state = getState().rows.find((row) => row.key === key)?.state;
    return state?.kind === 'waiting' ? state.archive : undefined;
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
    await corpora.edit(labelOf(rows.length), change, {
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
            keys += 1;
            files.set(keys, file);
            return { key: keys, name: file.name, state: { kind: 'waiting' } };
          }),
        ),
      addText: (text) => {
        keys += 1;
        const bytes = () => Promise.resolve(new TextEncoder().encode(text));
        files.set(keys, { name: '', size: text.length, bytes });
        append([{ key: keys, name: null, state: { kind: 'waiting' } }]);
      },
      remove: (key) => {
        files.delete(key);
        if (getState().rows.find((row) => row.key === key)?.state.kind === 'reading') abort?.abort();
        noteIsOld = true;
        setState(({ rows, selected }) => {
          const at = rows.findIndex((row) => row.key === key);
          const left = rows.filter((row) => row.key !== key).map((row) => withoutDuplicate(row, key));
          return {
            rows: left,
            selected: selected === key ? (left[Math.min(at, left.length - 1)]?.key ?? null) : selected,
          };
        });
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
        settle();
      },
      forgetOutcome: () => setState({ outcome: null }),
    };
  }

  /** Removes the rows that are now in the corpus, and counts them. */
  const settle = () =>
    setState(({ rows, selected, outcome }) => {
      const added = rows.flatMap(({ state }) =>
        state.kind === 'article' && state.step === 'added' ? [state] : [],
      );
      const titles = new Map(
        rows.flatMap(({ key, state }) =>
          state.kind === 'article' && state.step === 'added'
            ? [[key, state.reading?.frame.title ?? ''] as const]
            : [],
        ),
      );
      const left = rows
        .filter(({ key }) => !titles.has(key))
        .map((row) => withDuplicateInCorpus(row, titles));
      return {
        rows: left,
        selected: left.some(({ key }) => key === selected) ? selected : (left[0]?.key ?? null),
        adding: false,
        outcome: {
          added: added.length,
          nameless: added
            .filter(({ counts }) => counts?.names === 0)
            .map(({ reading }) => reading?.frame.title ?? ''),
          failure: outcome?.failure ?? null,
        },
      };
    });

  return store;
};

const isOnItsWay = ({ state }: Row): boolean =>
  state.kind === 'article' && (state.step === 'adding' || state.step === 'added');

const reasonOf = (error: unknown) =>
  error instanceof ReadingTooSlow ? 'slow' : isLostScript(error) ? 'lost' : 'failed';
