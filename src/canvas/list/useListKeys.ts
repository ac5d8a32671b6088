import { type KeyboardEvent, useState } from 'react';
import { useIndex } from '../../store/react.tsx';
import { keepFocus } from '../../ui/keepFocus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { typedNames } from './describeRow.ts';
import { findTyped, makeTypeAhead } from './typeAhead.ts';
import type { useListActs } from './useListActs.ts';
import type { ListPlace } from './useListPlace.ts';

interface ListKeys {
  readonly place: ListPlace;
  readonly acts: ReturnType<typeof useListActs>;
  /** How many rows Page Up and Page Down move. */
  readonly pageSize: () => number;
  readonly close: () => void;
}

/** The keys of the list. Those that it handles do nothing elsewhere on the page: letters here search the list. */
export function useListKeys({ place, acts, pageSize, close }: ListKeys): (event: KeyboardEvent) => void {
  const index = useIndex();
  const language = useLanguage();
  const [typeAhead] = useState(makeTypeAhead);
  const { rows, active, goTo } = place;
  const row = rows[active];

  const step = (by: number): void => goTo(Math.max(0, Math.min(rows.length - 1, active + by)));
  /** From a node on, searches the nodes; from a link on, the links; then the others where nothing fits. */
  const find = (letter: string, at: number): void => {
    const namesOf = (position: number): readonly (readonly string[])[] => {
      const candidate = rows[position];
      if (candidate === undefined) return [];
      const names = typedNames(index, language, candidate);
      return candidate.kind === row?.kind ? names : [[], [], ...names];
    };
    const found = findTyped(typeAhead.type(letter, at), rows.length, Math.max(active, 0), namesOf, 4);
    if (found >= 0) goTo(found);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    PageDown: () => step(pageSize()),
    PageUp: () => step(-pageSize()),
    Home: () => step(Number.NEGATIVE_INFINITY),
    End: () => step(Number.POSITIVE_INFINITY),
    ArrowRight: () => row && place.enter(row),
    ArrowLeft: place.leave,
    Escape: close,
  };

  return (event) => {
    const { key, currentTarget, shiftKey, timeStamp } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (moves[key] || key === 'Enter') typeAhead.forget();
    if (moves[key]) moves[key]();
    else if (key === 'Enter' && row) {
      // Opening with Enter moves the focus there; adding to the selection leaves it here.
      keepFocus(currentTarget, shiftKey);
      acts.choose(row, shiftKey);
    } else if (key === ' ' && !typeAhead.isTyping(timeStamp)) {
      keepFocus(currentTarget, true);
      if (row) acts.toggle(row, shiftKey);
    } else if (/^[\p{L}\p{N}\p{P} ]$/u.test(key) && key !== '?' && key !== '/') find(key, timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
