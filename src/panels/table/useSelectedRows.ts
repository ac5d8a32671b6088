import { useCallback, useMemo, useState } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';
import { clearSelection } from '../../store/transitions.ts';
import type { RowKind } from './rowKind.ts';

interface SelectedRows<Row> {
  readonly ids: ReadonlySet<string>;
  /** Selects the row alone, and opens what there is to read. */
  readonly open: (row: Row) => void;
  /** Adds it to those selected, or takes it out. */
  readonly add: (row: Row) => void;
}

/** Rows marked beside the one that the view holds, as long as that is this one. */
interface Marked {
  readonly beside: string | null;
  readonly ids: ReadonlySet<string>;
}

const nothingMarked: Marked = { beside: null, ids: new Set() };

/**
 * The rows that are selected: what the view has selected and, where the view holds only one (a link, a passage), those
 * that were marked beside it.
 */
export function useSelectedRows<Row extends { readonly id: string }>(kind: RowKind<Row>): SelectedRows<Row> {
  const selection = useAppStore((state) => state.view.selection);
  const reading = useAppStore((state) => state.view.reading);
  const { changeView } = useActions();
  const [marked, setMarked] = useState(nothingMarked);

  const ids = useMemo(() => {
    const inView = kind.selectedIn({ selection, reading });
    return marked.beside !== null && inView.includes(marked.beside) ? marked.ids : new Set(inView);
  }, [kind, selection, reading, marked]);

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
      } else if (left.size === 0) {
        changeView(clearSelection);
      } else {
        setMarked((before) => ({ beside: before.beside ?? row.id, ids: left }));
      }
    },
    [kind, ids, changeView],
  );
  return { ids, open, add };
}
