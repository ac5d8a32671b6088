import { createStore } from 'zustand/vanilla';
import { type CorpusId, isGraphAlone, layoutPath } from '../../domain/basics/corpus.ts';
import { shareOfBuild } from '../../domain/graph/buildStep.ts';
import type { DossierPort } from '../dossier/bindDossier.ts';
import { addingUnderWay } from './addingUnderWay.ts';
import { buildInTurn } from './buildInTurn.ts';
import {
  type AddingEdit,
  type CorporaActions,
  type CorporaState,
  type CorporaStore,
  type CorpusChange,
  type Kept,
  noCorpora,
  type RemovedCorpus,
} from './corporaState.ts';
import {
  asOpened,
  type Corpus,
  createCorpus,
  type EditedCorpus,
  editFiles,
  redoEdit,
  renameCorpus,
  type StepLabel,
  settleFiles,
  undoEdit,
  withNameInside,
} from './corpus.ts';
import { decisionsInTurn } from './decisionsInTurn.ts';
import { dossierOfCorpus } from './dossierOfCorpus.ts';
import { makeQueue } from './makeQueue.ts';
import type { CorporaPorts } from './ports.ts';
import { type ChangedAlong, storedCorpora } from './storedCorpora.ts';
import { byLastOpened, summarize } from './summary.ts';

/** A corpus that opens sooner than this is not announced: nobody would have time to read that. */
const announcedAfterMs = 400;

/**
 * The reader's own corpora. Every action waits for those before it, and is on disk before it ends. What cannot be
 * stored stays in this tab's memory, and storing it is tried again with the next action on the same corpus.
 */
export const createCorporaStore = (ports: CorporaPorts): CorporaStore => {
  const { storage, builder, now, suffix } = ports;
  const removed = new Map<CorpusId, { readonly corpus: Corpus; readonly summary: RemovedCorpus }>();
  const dossiers = new Map<CorpusId, DossierPort>();
  /** The corpus that was just created: opening it next need not read it back from the disk. */
  let fresh: Corpus | null = null;
  /** When the graph was begun that is being built. */
  let began = 0;

  const store = createStore<CorporaState>()(() => noCorpora);
  const { getState, setState } = store;
  const adding = addingUnderWay(ports, store);
  const { held, summaryOf, putSummary, patchSummary, dropSummary, add, writeNext } = storedCorpora(
    storage,
    store,
    adding,
  );

  const inTurn = makeQueue();

  const build = buildInTurn(builder, {
    corpusNow: () => getState().current?.corpus ?? null,
    onBuilding: (building) => {
      began = now();
      const { opening } = getState();
      setState({ building, opening: opening?.step === undefined ? opening : null });
    },
    onStep: (step) => {
      const { built, current } = getState();
      if (built !== null || current === null || now() - began < announcedAfterMs) return;
      const { name } = current.corpus;
      setState({ opening: { name, share: shareOfBuild(step), step, stop: actions.stopOpening } });
    },
    onBuilt: (built) => {
      const { current } = getState();
      setState({ built });
      if (current === null) return;
      patchSummary(current.corpus.id, { articles: built.articles, toReview: built.toReview });
    },
  });

  const readCorpus = async (id: CorpusId): Promise<Corpus | null> => {
    const { current } = getState();
    if (current?.corpus.id === id) return current.corpus;
    const created = fresh?.id === id ? fresh : null;
    fresh = null;
    const kept = held.get(id) ?? created;
    if (kept) return kept;
    const stored = await storage.read(id);
    return stored && (await deciding.settle(stored));
  };

  /** Takes over the open corpus as another tab has changed it; its earlier steps can no longer be undone here. */
  const takeOver = async (id: CorpusId): Promise<void> => {
    const newest = await storage.read(id);
    const { current } = getState();
    if (current?.corpus.id !== id) return;
    if (newest === null) {
      // What is open here returns to disk with the next edit.
      held.set(id, current.corpus);
      setState({ trouble: 'deleted' });
      return;
    }
    if (getState().trouble === 'deleted') {
      held.delete(id);
      setState({ trouble: null });
    }
    if (newest.revision !== current.corpus.revision) setState({ current: asOpened(newest) });
    build.again();
  };

  /** Applies a transition to the open corpus, and again to another tab's version of it if need be. */
  const changeCurrent = async (
    transition: (edited: EditedCorpus) => EditedCorpus | Promise<EditedCorpus>,
    makesGraph = true,
    along: ChangedAlong = {},
  ): Promise<Kept> => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { current } = getState();
      if (current === null) throw new Error('No corpus of the reader is open.');
      const next = await transition(current);
      if (next === current) return { kept: !held.has(current.corpus.id) };
      const kept = await writeNext(current.corpus, next.corpus, along);
      if (kept === 'gone') throw new NoteGone();
      if (kept !== 'overtaken') {
        setState({ current: next });
        if (makesGraph) build.again();
        return kept;
      }
      await takeOver(current.corpus.id);
    }
    setState({ trouble: 'overtaken' });
    return { kept: false };
  };

  /** As a step that can be undone; a list of edits is dropped if another tab has changed one of its files. */
  const edit = async (label: StepLabel, change: CorpusChange, part?: AddingEdit): Promise<Kept> => {
    adding.check(part);
    const of = part === undefined ? null : adding.id();
    const base = getState().current?.corpus.files;
    let clashes = false;
    const kept = await changeCurrent(
      async (edited) => {
        const { files } = edited.corpus;
        if (typeof change === 'function') return editFiles(edited, label, await change(files), now(), of);
        clashes = change.some(({ path }) => files.get(path) !== base?.get(path));
        return clashes ? edited : editFiles(edited, label, change, now(), of);
      },
      true,
      { part },
    );
    if (!clashes) return kept;
    setState({ trouble: 'overtaken' });
    return { kept: false };
  };

  /** The places that new nodes have found are stored with the next edit's files, so that they stay there. */
  const settleLayout = async () => {
    const { current, built } = getState();
    const text = built?.layout ?? null;
    if (current === null || text === null || current.corpus.files.get(layoutPath) === text) return;
    const next = settleFiles(current, [{ path: layoutPath, text }], now());
    const kept = await writeNext(current.corpus, next.corpus);
    if (typeof kept === 'object') setState({ current: next });
  };

  const editAndBuild = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const kept = await inTurn(act);
    void build.settled().then(() => inTurn(settleLayout));
    return kept;
  };

  const deciding = decisionsInTurn(ports, {
    apply: async (noted, transition) => {
      try {
        await changeCurrent(transition, true, { noted });
        return 'done';
      } catch (error) {
        if (error instanceof NoteGone) return 'gone';
        throw error;
      }
    },
    inTurn: editAndBuild,
    isHeld: (id) => held.has(id),
    takeOver,
    forgetFuture: () => {
      const { current } = getState();
      if (current !== null && current.future.length > 0) setState({ current: { ...current, future: [] } });
    },
    onSettling: ({ name }, done, all) =>
      setState({
        opening:
          done === all
            ? null
            : { name, share: done / all, counted: { stage: 'decide', done, all }, stop: null },
      }),
    write: async (before, after, noted) => {
      const written = await writeNext(before, after, { noted });
      return typeof written === 'object' ? 'done' : written === 'gone' ? 'gone' : null;
    },
  });

  const actions: CorporaActions = {
    list: () =>
      inTurn(async () => {
        const kept = await storage.list();
        if (kept === null && !getState().listed) setState({ trouble: 'closed' });
        const others = getState().corpora.filter(({ id }) => held.has(id));
        const known = (kept ?? []).filter(({ id }) => !held.has(id));
        const mayBeCleared = known.length > 0 && !(await storage.isPersisted());
        setState({ corpora: [...others, ...known].sort(byLastOpened), listed: true, mayBeCleared });
      }),
    create: (name, files, watch) =>
      inTurn(async () => {
        const all = files ?? withNameInside(new Map(), name);
        const corpus = createCorpus(name, all, { suffix: suffix(), now: now() });
        const { kept } = await add(corpus, corpus.createdAt, null, watch);
        if (kept) fresh = corpus;
        return corpus.id;
      }),
    open: async (id) => {
      const found = await inTurn(async () => {
        const corpus = id === null ? null : await readCorpus(id);
        if (id !== null && corpus === null) return false;
        const { current, built } = getState();
        setState({ stopped: false });
        build.rest(false);
        if (corpus !== null && corpus.id === current?.corpus.id) {
          // The worker may have been lost with its graph half built.
          if (built === null) build.again();
          return true;
        }
        build.stop();
        const trouble = getState().trouble;
        setState({
          current: corpus && asOpened(corpus),
          built: null,
          trouble: trouble === 'deleted' ? null : trouble,
          unfinished: [],
        });
        adding.watch();
        if (corpus === null) return true;
        if (summaryOf(corpus.id) === undefined) putSummary(summarize(corpus, now(), null));
        patchSummary(corpus.id, { openedAt: now() });
        build.again();
        return true;
      });
      await build.first();
      return found;
    },
    editCorpus: (label, change, part) =>
      editAndBuild(() => {
        deciding.forgetWithdrawn();
        return edit(label, change, part);
      }),
    decide: (label, decisions) => {
      const { current } = getState();
      if (current === null) throw new Error('No corpus of the reader is open.');
      return deciding.make(current.corpus.id, label, decisions);
    },
    noteComing: (coming) => inTurn(() => adding.noteComing(coming)),
    forgetUnfinished: () => inTurn(adding.forgetUnfinished),
    keepBeside: (path, text) =>
      inTurn(() => changeCurrent((edited) => settleFiles(edited, [{ path, text }], now()), false)),
    dossierOf: (id) => {
      const known = dossiers.get(id);
      if (known !== undefined) return known;
      const isOpen = () => getState().current?.corpus.id === id;
      const port = dossierOfCorpus({
        filesNow: () => (isOpen() ? (getState().current?.corpus.files ?? null) : null),
        keep: (path, text) => (isOpen() ? actions.keepBeside(path, text) : Promise.resolve()),
        subscribe: store.subscribe,
      });
      dossiers.set(id, port);
      return port;
    },
    undoEdit: (isThere = () => true) =>
      editAndBuild(async () => {
        const isUndone = await isThere();
        return changeCurrent((edited) => (isUndone ? undoEdit(edited, now()) : edited));
      }),
    redoEdit: () =>
      editAndBuild(() => {
        const hasFuture = (getState().current?.future.length ?? 0) > 0;
        const withdrawn = hasFuture ? null : deciding.takeWithdrawn();
        return changeCurrent(async (edited) => {
          if (withdrawn === null) return redoEdit(edited, now());
          const edits = await ports.decide(edited.corpus.files, withdrawn.decisions);
          return editFiles(edited, withdrawn.label, edits, now());
        });
      }),
    rename: (id, name) =>
      inTurn(async () => {
        if (getState().current?.corpus.id === id)
          return changeCurrent((edited) => withCorpus(edited, renameCorpus(edited.corpus, name, now())));
        const corpus = await readCorpus(id);
        if (corpus === null) return { kept: false };
        const renamed = renameCorpus(corpus, name, now());
        if (renamed === corpus) return { kept: true };
        const kept = await writeNext(corpus, renamed);
        return typeof kept === 'object' ? kept : { kept: false };
      }),
    copy: (id, name) =>
      inTurn(async () => {
        const corpus = await readCorpus(id);
        if (corpus === null) return null;
        const files = isGraphAlone(corpus.files) ? corpus.files : withNameInside(corpus.files, name);
        const copy = createCorpus(name, files, { suffix: suffix(), now: now() });
        await add(copy, copy.createdAt, summaryOf(id)?.toReview ?? null);
        return copy.id;
      }),
    remove: (id) =>
      inTurn(async () => {
        const corpus = await readCorpus(id);
        const summary = summaryOf(id);
        if (corpus === null || summary === undefined) return { kept: false };
        const written = await storage.remove(id);
        if (!written.ok && !held.has(id)) {
          setState({ trouble: 'lost' });
          return { kept: false };
        }
        held.delete(id);
        const wasOpen = getState().current?.corpus.id === id;
        removed.set(id, { corpus, summary: { ...summary, wasOpen } });
        dropSummary(id);
        if (wasOpen) {
          build.stop();
          setState({ current: null, built: null, unfinished: [] });
          adding.watch();
          if (held.size === 0) setState({ trouble: null });
        }
        setState({ removed: [...removed.values()].map((one) => one.summary) });
        return { kept: true };
      }),
    restore: (id) =>
      inTurn(async () => {
        const one = removed.get(id);
        if (one === undefined) return { kept: false };
        removed.delete(id);
        setState({ removed: [...removed.values()].map(({ summary }) => summary) });
        return add(one.corpus, one.summary.openedAt, one.summary.toReview);
      }),
    read: (id) => inTurn(() => readCorpus(id)),
    restBuilding: build.rest,
    stopOpening: () => {
      if (getState().built !== null) return;
      build.stop();
      setState({ stopped: true });
    },
    forgetTrouble: () => setState({ trouble: null }),
    noteOpening: (opening) => setState({ opening }),
  };
  setState({ actions });

  storage.listen((id) => {
    void actions.list();
    if (getState().current?.corpus.id !== id) return;
    void inTurn(() => takeOver(id));
    adding.watch();
  });
  return store;
};

/** The decision that was to be written has been withdrawn, or written by another page. */
class NoteGone extends Error {}

const withCorpus = (edited: EditedCorpus, corpus: Corpus): EditedCorpus =>
  corpus === edited.corpus ? edited : { ...edited, corpus };
