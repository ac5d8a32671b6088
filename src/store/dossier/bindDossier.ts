import { readDossierText, writeDossierText } from '../../domain/dossier/dossierText.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { gather } from './dossier.ts';
import type { DossierStore } from './dossierStore.ts';

/** Where a dossier is stored. `read`, `write` and `setAside` may throw: storage may be closed, full or broken. */
export interface DossierPort {
  /** null: nothing is stored yet. */
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  /** Stores a text that could not be read elsewhere, so that the next write does not destroy it. */
  readonly setAside: (text: string) => void;
  /** Calls back with what another tab has stored; returns what ends that. */
  readonly listen: (onOther: (text: string) => void) => () => void;
}

/**
 * Loads the stored dossier into the store and stores every change; what another tab stores is loaded too. While storing
 * fails, the store says so. Returns what ends it.
 */
export const bindDossier = (store: DossierStore, index: GraphIndex, port: DossierPort): (() => void) => {
  let kept: string | null = null;

  const keep = () => {
    const text = writeDossierText(store.getState().dossier);
    if (text === kept) return;
    try {
      port.write(text);
      kept = text;
      store.setState({ trouble: null });
    } catch {
      store.setState({ trouble: 'not-kept' });
    }
  };
  const take = (text: string) => {
    const { dossier, whole } = readDossierText(text);
    kept = whole ? text : null;
    store.setState((state) => ({ ...state, dossier }));
    if (dossier.entries.length > 0) void settle();
    return whole;
  };
  let ended = false;
  /** Finds the entries where their words are now. Without the script for it they stay as they were stored. */
  const settle = async () => {
    const script = await import('../../domain/dossier/findEntry.ts').catch(() => null);
    if (script === null || ended) return;
    store.setState((state) => ({ ...state, dossier: script.settleDossier(index, state.dossier) }));
  };

  const { dossier: early } = store.getState();
  const text = attempt(port.read);
  if (text !== null && !take(text)) {
    attempt(() => port.setAside(text));
    store.setState({ trouble: 'unreadable' });
  }

  const leave = port.listen((other) => {
    if (other !== kept && readDossierText(other).whole) take(other);
  });
  const unsubscribe = store.subscribe((state, before) => {
    if (state.dossier !== before.dossier) keep();
  });
  store.setState((state) => gather(state, early.entries));
  return () => {
    ended = true;
    leave();
    unsubscribe();
  };
};

const attempt = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};
