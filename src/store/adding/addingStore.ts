import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { TextSketch } from '../../domain/graph/incoming.ts';
import { isSameText } from '../../domain/graph/sameText.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { comingOf, OtherCorpus } from '../corpus/unfinished.ts';
import { pathsFor } from './filePaths.ts';
import { changeKindFrom, type PartGroup } from './parts.ts';
import { type AddingPorts, type ChosenFile, ReadingTooSlow } from './ports.ts';
import {
  type ArticleState,
  factsOf,
  isPending,
  isReady,
  lostReading,
  partsOf,
  type Row,
  type RowState,
  rowOf,
  type Twin,
} from './row.ts';

/** Where articles are added: to the reader's own corpus that is open, or to a new one. */
type AddingTarget = 'current' | 'new';

export interface AddingState {
  readonly rows: readonly Row[];
  /** The row in view; null: none. */
  readonly selected: number | null;
  readonly target: AddingTarget;
  /** The name of a new corpus, as it is typed. */
  readonly corpusName: string;
  /** `paused`: what has not been read waits until reading is resumed. */
  readonly work: 'idle' | 'reading' | 'paused';
  /** Whether articles are added to the corpus as soon as they are read. */
  readonly adding: boolean;
  /** Average time of reading one row, in milliseconds; null: none has been read yet. */
  readonly meanMs: number | null;
  /** The result of the last adding; null: it is under way, or there was none. */
  readonly outcome: AddingOutcome | null;
  readonly actions: AddingActions;
}

interface AddingOutcome {
  readonly added: number;
  /** Titles of articles in which no name was recognised. */
  readonly nameless: readonly string[];
  /** Why nothing, or nothing more, could be added; null: everything went well. */
  readonly failure: LocalizedText | null;
}

export interface AddingActions {
  readonly addFiles: (files: readonly ChosenFile[]) => void;
  readonly addText: (text: string) => void;
  readonly remove: (key: number) => void;
  readonly select: (key: number | null) => void;
  readonly correct: (key: number, corrections: ArticleState['corrections']) => void;
  /** Gives this kind to the paragraph that starts there, and to those up to the next section. */
  readonly changeKind: (key: number, at: number, kind: SectionKind) => void;
  readonly readGroup: (key: number, group: PartGroup, isRead: boolean) => void;
  readonly addAnyway: (key: number) => void;
  /** Gives the file of a row that is to be opened, not added, and removes the row. */
  readonly takeFile: (key: number) => ChosenFile | null;
  readonly setTarget: (target: AddingTarget) => void;
  readonly nameCorpus: (name: string) => void;
  /** Stops reading; what has been read stays. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Adds what has been read to the corpus, and the rest as it is read. Resolves when that is done. */
  readonly add: () => Promise<void>;
  /** Clears the result of the last adding. */
  readonly forgetOutcome: () => void;
}

export type AddingStore = StoreApi<AddingState>;

/** The first graph comes soon; later batches are larger, so that building graphs stays a small part of the work. */
const firstBatch = 4;
const largestBatch = 64;

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
  let known: { readonly title: string; readonly sketch: TextSketch }[] | null = null;
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

  const findTwin = (key: number, sketch: TextSketch): Twin | null => {
    const there =
      getState().target === 'current' ? known?.find((one) => isSameText(one.sketch, sketch)) : undefined;
    if (there !== undefined) return { kind: 'corpus', title: there.title };
    const row = getState().rows.find(
      ({ key: other, state }) =>
        other < key &&
        state.kind === 'article' &&
        state.twin === null &&
        state.reading !== null &&
        isSameText(state.reading.sketch, sketch),
    );
    return row === undefined ? null : { kind: 'row', key: row.key };
  };

  const readFile = async (key: number, signal: AbortSignal) => {
    const file = files.get(key);
    if (file === undefined) return;
    put(key, { kind: 'reading' });
    let first = true;
    const show = (row: Row) => {
      // What a file turned out to be takes the place of its row; further files of an archive follow it.
      setState(({ rows }) => {
        if (first) return { rows: rows.map((one) => (one.key === key ? { ...row, key } : one)) };
        const after = rows.findLastIndex((one) => one.key === key || one.key === last) + 1;
        return { rows: rows.toSpliced(after, 0, row) };
      });
      last = first ? key : row.key;
      first = false;
    };
    let last = key;
    try {
      const bytes = await file.bytes();
      await reader.readFile({ name: file.name, bytes }, (item) => show(rowOf(++keys, item)), signal);
      // A corpus or a graph can still be opened.
      if (getState().rows.find((row) => row.key === key)?.state.kind !== 'elsewhere') files.delete(key);
      if (first) put(key, { kind: 'fault', fault: lostReading('failed') });
    } catch (error) {
      if (signal.aborted) {
        if (first) put(key, { kind: 'waiting' });
        return;
      }
      files.delete(key);
      const fault = lostReading(reasonOf(error));
      show({ key: ++keys, name: file.name, state: { kind: 'fault', fault } });
    }
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
          patch(key, { reading, found, twin: findTwin(key, reading.sketch) });
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
        batch = Math.min(batch * 2, largestBatch);
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
        noteIsOld = true;
        setState(({ rows, selected }) => {
          const at = rows.findIndex((row) => row.key === key);
          const left = rows.filter((row) => row.key !== key).map((row) => withoutTwin(row, key));
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
              return { ...row, state: { ...state, twin: findTwin(row.key, state.reading.sketch) } };
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
      const left = rows.filter(({ key }) => !titles.has(key)).map((row) => withTwinInCorpus(row, titles));
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

/** A row whose duplicate has been removed is now the only one. */
function withoutTwin(row: Row, key: number): Row {
  const { state } = row;
  if (state.kind !== 'article' || state.twin?.kind !== 'row' || state.twin.key !== key) return row;
  return { ...row, state: { ...state, twin: null } };
}

/** A row whose duplicate is now in the corpus. */
function withTwinInCorpus(row: Row, titles: ReadonlyMap<number, string>): Row {
  const { state } = row;
  if (state.kind !== 'article' || state.twin?.kind !== 'row') return row;
  const title = titles.get(state.twin.key);
  return title === undefined ? row : { ...row, state: { ...state, twin: { kind: 'corpus', title } } };
}

const reasonOf = (error: unknown) =>
  error instanceof ReadingTooSlow ? 'slow' : isLostScript(error) ? 'lost' : 'failed';

function failureOf(error: unknown): LocalizedText {
  if (error instanceof OtherCorpus) return otherCorpus;
  if (isLostScript(error)) return lostPart;
  const message = error instanceof Error ? error.message : String(error);
  return { fr: message, en: message };
}

const otherCorpus: LocalizedText = {
  fr: 'un autre corpus a été ouvert entre-temps. Ouvrez de nouveau celui auquel vous ajoutiez ces articles, puis ajoutez ceux qui sont encore ici.',
  en: 'another corpus has been opened in the meantime. Open the one to which you were adding these articles again, then add those that are still here.',
};

const lostPart: LocalizedText = {
  fr: 'une partie de la page n’a pas pu être chargée. Vérifiez la connexion, rechargez la page, puis ajoutez de nouveau ces articles.',
  en: 'part of the page could not be loaded. Check the connection, reload the page, then add these articles again.',
};

const labelOf = (count: number): LocalizedText => ({
  fr: count === 1 ? 'Ajouter un article' : `Ajouter ${count} articles`,
  en: count === 1 ? 'Add an article' : `Add ${count} articles`,
});
