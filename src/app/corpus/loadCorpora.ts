import { fetchScript } from '../../lib/lostScript.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';

let loading: Promise<CorporaStore> | null = null;

/**
 * The reader's corpora, one store for the page; fetched when first needed. Rejects where the script cannot be fetched.
 */
export function loadCorpora(): Promise<CorporaStore> {
  loading ??= fetchScript(import('./corporaHere.ts')).then(
    ({ createCorporaHere }) => createCorporaHere(),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
