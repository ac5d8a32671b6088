import type { Selection } from '../../domain/basics/selection.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { AppState } from '../../store/appStore.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useActions, useIndex, useStoreHandle } from '../../store/react.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';
import { type ListRow, rowOfEdge, rowOfNode } from './rows.ts';

interface ListActs {
  /** A frame after the graph shows it: a selection does not wait for a list that may not be in view. */
  readonly isSelected: (row: ListRow) => boolean;
  /** Selects the row alone, or adds a node to those selected; as a click on the canvas does. */
  readonly choose: (row: ListRow, add: boolean) => void;
  /** The same, but a row that is already selected is deselected. */
  readonly toggle: (row: ListRow, add: boolean) => void;
  /** Lights the row in every display. */
  readonly point: (row: ListRow | undefined) => void;
  /** The same for the keys, which may reach what is outside the canvas at the moment. */
  readonly light: (row: ListRow | undefined) => void;
}

/** The actions on a row: the canvas's own, on the same selection. */
export function useListActs(visible: VisibleGraph): ListActs {
  const { selectNode, selectEdge, clearSelection, pointAt, bringIntoSight } = useActions();
  const store = useStoreHandle();
  const seen = useLate(store, selectionOf, howSoonAside);
  const index = useIndex();

  const point = (row: ListRow | undefined): void => {
    if (row === undefined) pointAt(null);
    else if (row.kind === 'node') pointAt({ kind: 'node', id: row.id });
    else pointAt({ kind: 'edge', id: row.id });
  };
  const choose = (row: ListRow, add: boolean): void => {
    if (row.kind === 'node') selectNode(row.id, { add });
    else selectEdge(row.id, visible.edges.get(row.id)?.[0] ?? 0);
  };
  return {
    isSelected: (row) => isIn(seen, row),
    choose,
    toggle: (row, add) => {
      if (!isIn(selectionOf(store.getState()), row)) choose(row, add);
      else if (row.kind === 'node') selectNode(row.id, { add: true });
      else clearSelection();
    },
    point,
    light: (row) => {
      point(row);
      if (row !== undefined) bringIntoSight(row.kind === 'node' ? row.id : index.edge(row.id).source);
    },
  };
}

const selectionOf = ({ view }: AppState): Selection => view.selection;

const isIn = (selection: Selection, row: ListRow): boolean =>
  row.kind === 'node'
    ? selection.kind === 'nodes' && selection.ids.includes(row.id)
    : selection.kind === 'edge' && selection.id === row.id;

/** The key of the selected row, of several nodes the last one; null: nothing is selected. */
export function keyOfSelection(selection: Selection): string | null {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'edge') return rowOfEdge(selection.id, null).key;
  return rowOfNode(selection.ids.at(-1) ?? selection.ids[0]).key;
}
