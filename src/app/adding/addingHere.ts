import { isGraphAlone } from '../../domain/basics/corpus.ts';
import type { AddingStore } from '../../store/adding/addingState.ts';
import { createAddingStore } from '../../store/adding/addingStore.ts';
import { type Corpora, type Reader, ReadingTooSlow } from '../../store/adding/ports.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import type { CorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { connectWorker, startWorker, TooSlow } from '../../worker/connectWorker.ts';
import { guardLeaving } from './guardLeaving.ts';

/** How long one file may take without any response; an article takes a few hundredths of a second. */
const patienceMs = 45_000;

let made: Promise<AddingStore> | null = null;
/** The page's current access to the corpora: a new one when the page has been unmounted and mounted again. */
let way: CorporaAccess | null = null;

/** The store of the articles being added, the same each time « Ajouter » is opened. */
export function addingHere(access: CorporaAccess): Promise<AddingStore> {
  way = access;
  made ??= access.load().then(
    (corpora) => {
      const store = createAddingStore({
        reader: connectReader(),
        corpora: corporaOf(corpora),
        now: () => performance.now(),
      });
      guardLeaving(store, window);
      return store;
    },
    (error: unknown) => {
      made = null;
      throw error;
    },
  );
  return made;
}

/**
 * A worker of its own: input from outside may keep it busy for ever, and then it is stopped, while the one that builds
 * graphs goes on.
 */
function connectReader(): Reader {
  const ask = connectWorker(startWorker);
  const tell = (error: unknown): never => {
    throw error instanceof TooSlow ? new ReadingTooSlow(error.message) : error;
  };
  return {
    readFile: (file, onStep, signal) => ask('readFile', file, { onStep, signal, patienceMs }).catch(tell),
    readArticle: (input, onStep, signal) =>
      ask('readArticle', input, { onStep, signal, patienceMs }).catch(tell),
    proposeArticles: (input) => ask('proposeArticles', input),
    sketchTexts: (texts) => ask('sketchTexts', texts),
  };
}

const corporaOf = (store: CorporaStore): Corpora => ({
  current: () => {
    const corpus = store.getState().current?.corpus;
    return corpus === undefined || isGraphAlone(corpus.files) ? null : corpus;
  },
  articles: () => store.getState().built?.graph?.articles ?? [],
  create: async (name) => {
    const { create, open } = store.getState().actions;
    const id = await create(name);
    await open(id);
    way?.show(id);
  },
  edit: (label, change, part) => store.getState().actions.editCorpus(label, change, part),
  noteComing: (coming) => store.getState().actions.noteComing(coming),
});
