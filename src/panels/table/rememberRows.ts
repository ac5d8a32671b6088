import type { Filters, VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';

/**
 * Remembers the rows made for what is visible, so that returning to the table does not make them again. What is visible
 * is a new object as soon as the filters change.
 */
export function rememberRows<Rows>(
  list: (index: GraphIndex, visible: VisibleGraph, filters: Filters) => Rows,
): (index: GraphIndex, visible: VisibleGraph, filters: Filters) => Rows {
  const known = new WeakMap<VisibleGraph, { readonly rows: Rows }>();
  return (index, visible, filters) => {
    const made = known.get(visible) ?? { rows: list(index, visible, filters) };
    known.set(visible, made);
    return made.rows;
  };
}
