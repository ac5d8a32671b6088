import { useMemo, useState } from 'react';
import { useActions, useAppStore, useIndex, useStoreHandle, useVisible } from './react.tsx';
import { findStop, listStops, readStop, type Stop } from './view/stops.ts';

export interface Stops {
  readonly list: readonly Stop[];
  /** The one being read, or the one that the keys last came to; -1 before that, and when it is none of them. */
  readonly at: number;
  /** The one that the reader is open at; -1 when there is none. */
  readonly open: number;
  /** Opens the reader at a stop. */
  readonly read: (stop: Stop) => void;
  /** To the next stop or the one before; the reader follows when it is open. At either end it stays. */
  readonly step: (by: 1 | -1) => void;
}

/** The passages of the selection, and the way through them. The place is remembered while it stays selected. */
export function useStops(): Stops {
  const index = useIndex();
  const visible = useVisible();
  const view = useAppStore((state) => state.view);
  const { replaceView, selectEdge } = useActions();
  const store = useStoreHandle();
  const [kept, keep] = useState({ of: view.selection, at: -1 });
  const { filters, selection, reading } = view;

  const list = useMemo(
    () => listStops(index, visible, filters, selection),
    [index, visible, filters, selection],
  );
  const open = findStop(list, view);
  const chosen =
    selection.kind === 'edge'
      ? list.findIndex((stop) => stop.evidence === selection.evidence)
      : kept.of === selection
        ? kept.at
        : -1;
  const at = open >= 0 ? open : Math.min(chosen, list.length - 1);

  const read = (stop: Stop): void => replaceView(readStop(store.getState().view, stop), 'push');
  const step = (by: 1 | -1): void => {
    const from = reading ? open : at;
    const next = Math.min(Math.max(from + by, 0), list.length - 1);
    const stop = list[next];
    if (!stop || next === from) return;
    keep({ of: selection, at: next });
    if (reading) read(stop);
    else if (selection.kind === 'edge' && stop.evidence !== null) selectEdge(selection.id, stop.evidence);
  };
  return { list, at, open, read, step };
}
