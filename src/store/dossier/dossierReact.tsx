import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createDossierStore, type DossierState, type DossierStore } from './dossierStore.ts';

const DossierContext = createContext<DossierStore | null>(null);

/** Provides the reader's dossier to all components below; null: there is none. */
export const DossierProvider = ({ store, children }: { store: DossierStore | null; children: ReactNode }) => (
  <DossierContext value={store}>{children}</DossierContext>
);

/** The dossier's store; null where there is no dossier. */
export const useDossierHandle = (): DossierStore | null => useContext(DossierContext);

/**
 * Selects from the dossier's state; from an empty one where there is none. The selector must return the same object for
 * the same state.
 */
export const useDossier = <T,>(selector: (state: DossierState) => T): T =>
  useStore(useDossierHandle() ?? none, selector);

const none = createDossierStore();
