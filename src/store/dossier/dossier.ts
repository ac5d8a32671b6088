import { type Dossier, type DossierEntry, dossierLimits, keyOfEntry } from '../../domain/dossier/dossier.ts';
import type { DossierState } from './dossierStore.ts';

/*
 * What can be done to a dossier: pure functions from the state before to the state after. A change without effect
 * returns the same state.
 */

/** Appends entries, leaving out those that are in already. An entry that was just taken out gets its note back. */
export const gather = (state: DossierState, entries: readonly DossierEntry[]): DossierState => {
  const { dossier, removed } = state;
  const known = keysIn(state);
  const room = dossierLimits.entries - dossier.entries.length;
  const added = entries
    .filter((entry) => !known.has(keyOfEntry(entry)))
    .slice(0, room)
    .map((entry) => noteAgain(entry, removed));
  if (added.length === 0) return state;
  return { ...state, removed: null, dossier: { ...dossier, entries: [...dossier.entries, ...added] } };
};

/** Adds what a file holds: passages that are not there yet, and the title where there is none. */
export const addDossier = (state: DossierState, { title, entries }: Dossier): DossierState => {
  const gathered = gather(state, entries);
  return gathered.dossier.title === '' ? setTitle(gathered, title) : gathered;
};

/** Takes entries out; `undoRemoval` brings them back. */
export const release = (state: DossierState, keys: ReadonlySet<string>): DossierState => {
  const { dossier } = state;
  const entries = dossier.entries.filter((entry) => !keys.has(keyOfEntry(entry)));
  if (entries.length === dossier.entries.length) return state;
  const removed = dossier.entries.flatMap((entry, at) => (keys.has(keyOfEntry(entry)) ? { entry, at } : []));
  return { ...state, removed: { entries: removed }, dossier: { ...dossier, entries } };
};

/** Takes all entries out. */
export const clearDossier = (state: DossierState): DossierState => release(state, keysIn(state));

/** Brings back what was taken out last, each entry to its place; what was done since is kept. */
export const undoRemoval = (state: DossierState): DossierState => {
  const { dossier, removed } = state;
  if (removed === null) return state;
  const known = keysIn(state);
  const entries = [...dossier.entries];
  for (const { entry, at } of removed.entries)
    if (!known.has(keyOfEntry(entry)) && entries.length < dossierLimits.entries) entries.splice(at, 0, entry);
  return { ...state, removed: null, dossier: { ...dossier, entries } };
};

/** Moves an entry to another position, counted from 0 among all; positions beyond either end mean that end. */
export const moveEntry = (state: DossierState, key: string, to: number): DossierState => {
  const { dossier } = state;
  const from = dossier.entries.findIndex((entry) => keyOfEntry(entry) === key);
  const place = Math.min(Math.max(to, 0), dossier.entries.length - 1);
  const entry = dossier.entries[from];
  if (!entry || place === from) return state;
  const entries = dossier.entries.toSpliced(from, 1).toSpliced(place, 0, entry);
  return { ...state, dossier: { ...dossier, entries } };
};

/** Sets the reader's note on an entry; a note that is too long is cut. */
export const setNote = (state: DossierState, key: string, note: string): DossierState => {
  const { dossier } = state;
  const kept = note.slice(0, dossierLimits.note);
  const at = dossier.entries.findIndex((entry) => keyOfEntry(entry) === key);
  const entry = dossier.entries[at];
  if (!entry || entry.note === kept) return state;
  return {
    ...state,
    dossier: { ...dossier, entries: dossier.entries.with(at, { ...entry, note: kept }) },
  };
};

/** Sets the title of the dossier. */
export const setTitle = (state: DossierState, title: string): DossierState => {
  const kept = title.slice(0, dossierLimits.title);
  return kept === state.dossier.title ? state : { ...state, dossier: { ...state.dossier, title: kept } };
};

/** Opens or closes the panel. */
export const setOpen = (state: DossierState, open: boolean): DossierState =>
  open === state.open ? state : { ...state, open };

/** The keys of all entries. */
export const keysIn = ({ dossier }: Pick<DossierState, 'dossier'>): ReadonlySet<string> => {
  const known = keySets.get(dossier.entries);
  if (known) return known;
  const keys = new Set(dossier.entries.map(keyOfEntry));
  keySets.set(dossier.entries, keys);
  return keys;
};

const keySets = new WeakMap<readonly DossierEntry[], ReadonlySet<string>>();

const noteAgain = (entry: DossierEntry, removed: DossierState['removed']): DossierEntry => {
  const before = removed?.entries.find((one) => keyOfEntry(one.entry) === keyOfEntry(entry));
  return before ? { ...entry, note: before.entry.note } : entry;
};
