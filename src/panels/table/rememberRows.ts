import type { Filters, VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';

/**
 * The rows of what is visible, made once for it: who comes back to the table does not wait for them again. What is
 * visible is another object as soon as the filters are.
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
