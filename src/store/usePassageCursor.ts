import { cursorOf, placesOf, stepPassage } from './passagesOf.ts';
import { useAppStore, useStoreHandle } from './react.tsx';
import { findPlace, type PassagePlace } from './view/passageCursor.ts';

/** Moves through the passages of the selection; one cursor for the panel, the reader and the keys. */
export interface PassageCursor {
  readonly list: readonly PassagePlace[];
  /** The one being read, or the one last stepped to; -1: none of them. */
  readonly at: number;
  /** The one at which the reader is open; -1 when there is none. */
  readonly open: number;
  /** Opens the reader at a passage. */
  readonly read: (place: PassagePlace) => void;
  /** Goes to the next passage or the one before; the reader follows when it is open. At either end it stays. */
  readonly step: (by: 1 | -1) => void;
}

/** The passages of the selection, and the current position among them. */
export function usePassageCursor(): PassageCursor {
  const store = useStoreHandle();
  const list = useAppStore(placesOf);
  const at = useAppStore(cursorOf);
  const open = useAppStore((state) => findPlace(placesOf(state), state.view));
  const read = useAppStore((state) => state.actions.readPassage);
  return { list, at, open, read, step: (by) => void stepPassage(store.getState(), by) };
}
