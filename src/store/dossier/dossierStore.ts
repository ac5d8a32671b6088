import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dossier, DossierEntry } from '../../domain/dossier/dossier.ts';

/** Entries that were taken out, each with its position among all; the reader can bring them back. */
interface Removal {
  readonly entries: readonly { readonly entry: DossierEntry; readonly at: number }[];
}

/** The reader's dossier: stored on this computer, in no link. The changes to it are in `dossier.ts`. */
export interface DossierState {
  readonly dossier: Dossier;
  /** Whether its panel is open. */
  readonly open: boolean;
  /** The last removal; null: there was none, or it has been undone. */
  readonly removed: Removal | null;
  /** What is wrong with storage; null: nothing. */
  readonly trouble: DossierTrouble | null;
}

/** `unreadable`: what was stored is damaged. `not-kept`: nothing can be stored. What is in memory is intact. */
type DossierTrouble = 'unreadable' | 'not-kept';

export type DossierStore = StoreApi<DossierState>;

/** An empty dossier; `bindDossier` loads the stored one. */
export const createDossierStore = (): DossierStore =>
  createStore<DossierState>(() => ({
    dossier: { title: '', entries: [] },
    open: false,
    removed: null,
    trouble: null,
  }));
