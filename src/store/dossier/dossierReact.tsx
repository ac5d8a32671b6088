import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createDossierStore, type DossierState, type DossierStore } from './dossierStore.ts';

const DossierContext = createContext<DossierStore | null>(null);

/** Hands the reader's dossier to all below. */
export const DossierProvider = ({ store, children }: { store: DossierStore; children: ReactNode }) => (
  <DossierContext value={store}>{children}</DossierContext>
);

/** The dossier's store; null where there is none to gather in. */
export const useDossierHandle = (): DossierStore | null => useContext(DossierContext);

/** A part of the dossier's state; where there is none, of an empty one. The selector gives the same for the same state. */
export const useDossier = <T,>(selector: (state: DossierState) => T): T =>
  useStore(useDossierHandle() ?? none, selector);

const none = createDossierStore();
