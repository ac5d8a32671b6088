import { useCallback, useMemo, useState } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import type { AppStore } from '../../store/appStore.ts';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { clearSelection, selectEdge } from '../../store/view/transitions.ts';
import type { RowKind } from './rowKind.ts';

interface SelectedRows<Row> {
  readonly ids: ReadonlySet<string>;
  /** Selects the row alone, and opens what there is to read. */
  readonly open: (row: Row) => void;
  /** Adds it to those selected, or removes it. */
  readonly add: (row: Row) => void;
}

/** Rows marked besides the one that the view has selected, as long as that is the same. */
interface Marked {
  readonly beside: string | null;
  readonly ids: ReadonlySet<string>;
}

const nothingMarked: Marked = { beside: null, ids: new Set() };

/**
 * The rows that are selected: what the view has selected and, where it can hold only one (a link, a passage), those
 * that were marked besides it.
 */
export function useSelectedRows<Row extends { readonly id: string }>(
  kind: RowKind<Row>,
  rows: readonly Row[],
): SelectedRows<Row> {
  const selection = useAppStore((state) => state.view.selection);
  const reading = useAppStore((state) => state.view.reading);
  const { changeView, gatherLinks } = useActions();
  const store = useStoreHandle();
  const [marked, setMarked] = useState(() => (kind.gathersLinks ? markedBefore(store) : nothingMarked));

  const ids = useMemo(() => {
    const inView = new Set(
      rows.filter((row) => kind.selectedIn(row, { selection, reading })).map(({ id }) => id),
    );
    return marked.beside !== null && inView.has(marked.beside) ? marked.ids : inView;
  }, [kind, rows, selection, reading, marked]);

  const open = useCallback(
    (row: Row) => {
      setMarked(nothingMarked);
      changeView((view) => kind.open(view, row));
    },
    [kind, changeView],
  );
  const add = useCallback(
    (row: Row) => {
      const { add: addInView } = kind;
      if (addInView !== null) return changeView((view) => addInView(view, row));
      const left = new Set(ids);
      if (!left.delete(row.id)) {
        setMarked({ beside: row.id, ids: left.add(row.id) });
        changeView((view) => kind.open(view, row));
        if (kind.gathersLinks) gatherLinks([...left] as EdgeId[]);
      } else if (left.size === 0) {
        changeView(clearSelection);
      } else {
        if (!kind.gathersLinks)
          return setMarked((before) => ({ beside: before.beside ?? row.id, ids: left }));
        const links = [...left] as EdgeId[];
        const { selection: now } = store.getState().view;
        const kept = now.kind === 'edge' && left.has(now.id) ? now.id : links.at(-1);
        if (kept === undefined) return;
        setMarked({ beside: kept, ids: left });
        if (kept !== (now.kind === 'edge' ? now.id : null)) changeView((view) => selectEdge(view, kept));
        gatherLinks(links);
      }
    },
    [kind, ids, changeView, gatherLinks, store],
  );
  return { ids, open, add };
}

/** The links that were gathered when the table was left. */
function markedBefore(store: AppStore): Marked {
  const { view, session } = store.getState();
  return view.selection.kind === 'edge' && session.gathered.includes(view.selection.id)
    ? { beside: view.selection.id, ids: new Set(session.gathered) }
    : nothingMarked;
}
