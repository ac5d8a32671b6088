import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CorpusId, isGraphAlone } from '../../domain/basics/corpus.ts';
import { type BuiltCorpus, type CorporaState, type CorporaStore, noCorpora } from './corporaState.ts';

/** The way to the reader's own corpora, whose script comes when they are first wanted. */
export interface CorporaAccess {
  /** null: nobody has wanted them yet. */
  readonly store: CorporaStore | null;
  /** Brings them; rejects where their script cannot be had. */
  readonly load: () => Promise<CorporaStore>;
  /** Shows another corpus, as a step that Back takes back; null: the built-in one. */
  readonly show: (id: CorpusId | null) => void;
}

const CorporaContext = createContext<CorporaAccess | null>(null);

/** Hands the reader's corpora to all below. */
export const CorporaProvider = ({ access, children }: { access: CorporaAccess; children: ReactNode }) => (
  <CorporaContext value={access}>{children}</CorporaContext>
);

/** The way to the corpora; null where there is none, as in a page that holds one graph alone. */
export const useCorporaAccess = (): CorporaAccess | null => useContext(CorporaContext);

/** A part of the corpora's state; of an empty one as long as nobody wants them. The selector gives the same for the same state. */
export const useCorpora = <T,>(selector: (state: CorporaState) => T): T =>
  useStore(useContext(CorporaContext)?.store ?? none, selector);

/** Whether the reader may add to what is open and decide about it: not the built-in corpus, nor a graph alone. */
export const useCanEditCorpus = (): boolean =>
  useCorpora((state) => state.current !== null && !isGraphAlone(state.current.corpus.files));

/** What was last made of the open corpus; null: the built-in one is open, or it is not made yet. */
export const useBuiltCorpus = (): BuiltCorpus | null => useCorpora((state) => state.built);

const none: CorporaStore = createStore<CorporaState>(() => noCorpora);
