import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dossier, DossierEntry } from '../../domain/dossier/dossier.ts';

/** Entries that were taken out, each with the place it had among all, and what the reader may take back. */
interface Removal {
  readonly entries: readonly { readonly entry: DossierEntry; readonly at: number }[];
}

/** The reader's dossier: kept on this machine, in no link. What changes it stands in `dossier.ts`. */
export interface DossierState {
  readonly dossier: Dossier;
  /** Whether its panel is open. */
  readonly open: boolean;
  /** The last that was taken out; null: nothing, or it is back. */
  readonly removed: Removal | null;
  /** What is wrong with the keeping; null: nothing. */
  readonly trouble: DossierTrouble | null;
}

/** `unreadable`: what was kept is damaged. `not-kept`: the machine takes nothing. What is in memory is untouched. */
type DossierTrouble = 'unreadable' | 'not-kept';

export type DossierStore = StoreApi<DossierState>;

/** An empty dossier; `bindDossier` brings what was kept. */
export const createDossierStore = (): DossierStore =>
  createStore<DossierState>(() => ({
    dossier: { title: '', entries: [] },
    open: false,
    removed: null,
    trouble: null,
  }));
