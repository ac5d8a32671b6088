import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CorpusId, isGraphAlone } from '../../domain/basics/corpus.ts';
import { type BuiltCorpus, type CorporaState, type CorporaStore, noCorpora } from './corporaState.ts';

/** Access to the reader's own corpora, whose script is loaded when they are first needed. */
export interface CorporaAccess {
  /** null: not needed yet. */
  readonly store: CorporaStore | null;
  /** Loads them; rejects where their script cannot be fetched. */
  readonly load: () => Promise<CorporaStore>;
  /**
   * Shows another corpus, as a step that Back undoes; null: the built-in one. `at`: the query of the view to show in it.
   */
  readonly show: (id: CorpusId | null, at?: string) => void;
}

const CorporaContext = createContext<CorporaAccess | null>(null);

/** Provides the reader's corpora to all components below. */
export const CorporaProvider = ({ access, children }: { access: CorporaAccess; children: ReactNode }) => (
  <CorporaContext value={access}>{children}</CorporaContext>
);

/** Access to the corpora; null where there is none, as in a page that contains a single graph. */
export const useCorporaAccess = (): CorporaAccess | null => useContext(CorporaContext);

/**
 * Selects from the corpora's state; from an empty one until they are loaded. The selector must return the same object
 * for the same state.
 */
export const useCorpora = <T,>(selector: (state: CorporaState) => T): T =>
  useStore(useContext(CorporaContext)?.store ?? none, selector);

/**
 * Whether the reader may add to what is open and decide on it: not to the built-in corpus, nor to a graph without
 * sources.
 */
export const useCanEditCorpus = (): boolean =>
  useCorpora((state) => state.current !== null && !isGraphAlone(state.current.corpus.files));

/** Whether something can be written of the articles: into the reader's own corpus, or into a copy of the built-in one. */
export const useCanWrite = (): boolean => {
  const hasCorpora = useContext(CorporaContext) !== null;
  const isAlone = useCorpora(({ current }) => current !== null && isGraphAlone(current.corpus.files));
  return hasCorpora && !isAlone;
};

/** What was last built from the open corpus; null: the built-in one is open, or nothing has been built yet. */
export const useBuiltCorpus = (): BuiltCorpus | null => useCorpora((state) => state.built);

const none: CorporaStore = createStore<CorporaState>(() => noCorpora);
