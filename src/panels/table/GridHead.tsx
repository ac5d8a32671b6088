import type { TableArrangement } from '../../store/session/session.ts';
import type { TableColumn } from './column.ts';
import { FilterCell } from './FilterCell.tsx';
import { HeaderCell } from './HeaderCell.tsx';
import type { TableOf } from './tanstack.ts';
import { type Cell, filterRow, headRow } from './useGridFocus.ts';

interface GridHeadProps<Row extends object> {
  readonly columns: readonly TableColumn<Row>[];
  readonly table: TableOf<Row>;
  readonly arrangement: TableArrangement;
  readonly filtersShown: boolean;
  readonly rowHeightPx: number;
  readonly active: Cell;
}

/** The names of the columns and, under them, their filters: they stay in place while the rows scroll. */
export function GridHead<Row extends object>({
  columns,
  table,
  arrangement: { sorting, columnFilters, columnSizing },
  filtersShown,
  rowHeightPx,
  active,
}: GridHeadProps<Row>) {
  const resize = (id: string, widthPx: number | null) =>
    table.setColumnSizing((before) => {
      const { [id]: _, ...others } = before;
      return widthPx === null ? others : { ...others, [id]: widthPx };
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its rows cannot be those of a table element.
    <div role="rowgroup" className="grid-whole sticky top-0 z-20 border-b border-ink bg-canvas">
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus. */}
      {/* biome-ignore lint/a11y/useSemanticElements: likewise. */}
      <div role="row" aria-rowindex={1} className="grid-columns" style={{ height: rowHeightPx }}>
        {columns.map((column, at) => {
          const rank = sorting.findIndex(({ id }) => id === column.id);
          const sort = sorting[rank];
          return (
            <HeaderCell
              key={column.id}
              column={column}
              position={at}
              isTabStop={active.row === headRow && active.column === at}
              sorted={sort ? { desc: sort.desc, rank: rank + 1, of: sorting.length } : null}
              widthPx={columnSizing[column.id] ?? null}
              onSort={(further) => table.getColumn(column.id)?.toggleSorting(undefined, further)}
              onResize={(widthPx) => resize(column.id, widthPx)}
            />
          );
        })}
      </div>
      {filtersShown && (
        // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus.
        // biome-ignore lint/a11y/useSemanticElements: likewise.
        <div
          role="row"
          aria-rowindex={2}
          className="grid-columns divide-x divide-rule border-t border-rule"
          style={{ height: rowHeightPx }}
        >
          {columns.map((column, at) => (
            <FilterCell
              key={column.id}
              column={column}
              position={at}
              isTabStop={active.row === filterRow && active.column === at}
              value={String(columnFilters.find(({ id }) => id === column.id)?.value ?? '')}
              onChange={(value) => table.getColumn(column.id)?.setFilterValue(value)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
