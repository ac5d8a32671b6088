import type { Cited } from '../../domain/citations/cited.ts';
import { entryOf, keyOfCited } from '../../domain/dossier/dossier.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { useIndex } from '../react.tsx';
import { gather, keysIn, release } from './dossier.ts';
import { useDossier, useDossierHandle } from './dossierReact.tsx';
import type { DossierStore } from './dossierStore.ts';

/** The result of adding to the dossier; `partly`: there was room for some, `full`: for none. */
type Gathered = 'added' | 'removed' | 'partly' | 'full';

interface InDossier {
  /** Whether all of the passages are in. */
  readonly held: boolean;
  /** Takes them out when all are in, else adds what is missing. */
  readonly onToggle: () => Gathered;
}

/**
 * Whether the cited passages are in the reader's dossier, and how to add or remove them; null where there is no
 * dossier.
 */
export const useInDossier = (cited: readonly Cited[]): InDossier | null => {
  const index = useIndex();
  const store = useDossierHandle();
  const keys = cited.map(keyOfCited);
  const held = useDossier((state) => keys.length > 0 && keys.every((key) => keysIn(state).has(key)));
  return store && { held, onToggle: () => toggleInDossier(store, index, cited) };
};

/** Takes the cited passages out of the dossier when all of them are in, else adds what is missing. */
const toggleInDossier = (store: DossierStore, index: GraphIndex, cited: readonly Cited[]): Gathered => {
  const state = store.getState();
  const keys = cited.map(keyOfCited);
  if (keys.every((key) => keysIn(state).has(key))) {
    store.setState(release(state, new Set(keys)));
    return 'removed';
  }
  const next = gather(
    state,
    cited.map((one) => entryOf(index, one)),
  );
  store.setState(next);
  if (next === state) return 'full';
  return keys.every((key) => keysIn(next).has(key)) ? 'added' : 'partly';
};
