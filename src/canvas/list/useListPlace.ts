import { useMemo, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useIndex, useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';
import { useLate } from '../../ui/hooks/useLate.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type ListRow, orderAll, otherEnd, rowOfEdge, rowsAt } from './rows.ts';

/** The position in the list, and how to move from there. */
export interface ListPlace {
  /** What the filters keep, a frame after the graph has followed them: it does not wait for a list that may not be in view. */
  readonly visible: VisibleGraph;
  readonly rows: readonly ListRow[];
  /** Position of the active row; -1 in an empty list. */
  readonly active: number;
  /** The node whose links are listed; null: all nodes and links are. */
  readonly at: NodeId | null;
  readonly goTo: (place: number) => void;
  /** Goes from a node to its links, from a link to those of its other end. */
  readonly enter: (row: ListRow) => void;
  /** Goes back to where one came from. */
  readonly leave: () => void;
  /** Goes to all nodes and links, at this row where it is one of them. */
  readonly start: (key: string | null) => void;
}

interface Level {
  readonly at: NodeId | null;
  /** Key and position of the active row; where the filters remove the row, the position counts. */
  readonly key: string | null;
  readonly place: number;
}

const outermost: Level = { at: null, key: null, place: 0 };

/** Navigation through the list: the nodes that were entered, and the active row at each level. */
export function useListPlace(): ListPlace {
  const index = useIndex();
  const language = useLanguage();
  const visible = useLate(useStoreHandle(), visibleOf, howSoonAside);
  const [levels, setLevels] = useState<readonly Level[]>([outermost]);
  const order = useMemo(() => orderAll(index, language), [index, language]);

  // A node that the filters have removed can no longer be entered.
  const standing = levels.filter(({ at }) => at === null || visible.nodes.has(at));
  const level = standing.at(-1) ?? outermost;
  const { at } = level;
  const rows = useMemo(() => rowsAt(index, visible, order, at), [index, visible, order, at]);
  const known = level.key === null ? -1 : rows.findIndex(({ key }) => key === level.key);
  const active = known >= 0 ? known : Math.min(level.place, rows.length - 1);

  const marked = (place: number): readonly Level[] => [
    ...standing.slice(0, -1),
    { at, key: rows[place]?.key ?? null, place: Math.max(place, 0) },
  ];
  return {
    visible,
    rows,
    active,
    at,
    goTo: (place) => setLevels(marked(place)),
    enter: (row) => {
      const next: Level =
        row.kind === 'node'
          ? { at: row.id, key: null, place: 0 }
          : row.from === null
            ? { at: index.edge(row.id).source, key: rowOfEdge(row.id, null).key, place: 0 }
            : { at: otherEnd(index, row.id, row.from), key: row.key, place: 0 };
      setLevels([...marked(rows.indexOf(row)), next]);
    },
    leave: () => setLevels(standing.length > 1 ? standing.slice(0, -1) : [outermost]),
    start: (key) => setLevels([{ at: null, key, place: 0 }]),
  };
}
