import type { Selection } from '../../domain/basics/selection.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { useActions, useIndex, useSelection } from '../../store/react.tsx';
import { type ListRow, rowOfEdge, rowOfNode } from './rows.ts';

interface ListActs {
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
  const selection = useSelection();
  const index = useIndex();

  const isSelected = (row: ListRow): boolean =>
    row.kind === 'node'
      ? selection.kind === 'nodes' && selection.ids.includes(row.id)
      : selection.kind === 'edge' && selection.id === row.id;
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
    isSelected,
    choose,
    toggle: (row, add) => {
      if (!isSelected(row)) choose(row, add);
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

/** The key of the selected row, of several nodes the last one; null: nothing is selected. */
export function keyOfSelection(selection: Selection): string | null {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'edge') return rowOfEdge(selection.id, null).key;
  return rowOfNode(selection.ids.at(-1) ?? selection.ids[0]).key;
}
