import { memo, type ReactNode } from 'react';
import { useAppStore } from '../../store/react.tsx';
import type { TableColumn } from './column.ts';
import type { RowKind } from './rowKind.ts';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly position: number;
  readonly topPx: number;
  /** null: as high as its words need. */
  readonly heightPx: number | null;
  /** Receives the row when it is as high as its words need, to measure it. */
  readonly measure: (row: HTMLElement | null) => void;
  /** The number of header rows, which count too. */
  readonly above: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly kind: RowKind<Row>;
  readonly selected: boolean;
  /** The column that the Tab key reaches in this row; null: none. */
  readonly tabStop: number | null;
}

/** A row of the virtual window. It is rendered again only when its content changes, not when the window moves. */
export const GridRow = memo(function GridRow<Row extends object>({
  row,
  position,
  topPx,
  heightPx,
  measure,
  above,
  columns,
  kind,
  selected,
  tabStop,
}: GridRowProps<Row>) {
  const points = kind.pointsAt(row);
  const pointed = useAppStore(
    ({ session }) =>
      points !== null && session.pointed?.kind === points.kind && session.pointed.id === points.id,
  );
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus.
    // biome-ignore lint/a11y/useSemanticElements: a window on thousands of rows is no table of the browser's.
    <div
      role="row"
      aria-rowindex={position + above + 1}
      aria-selected={selected}
      data-row={position}
      data-index={position}
      {...(heightPx === null && { ref: measure })}
      style={{ height: heightPx ?? 'auto', transform: `translateY(${topPx}px)` }}
      className={`grid-columns group absolute top-0 left-0 cursor-pointer border-b border-rule ${
        selected
          ? 'bg-raised after:pointer-events-none after:absolute after:inset-0 after:z-10 after:outline-[1.5px] after:-outline-offset-1 after:outline-ink after:outline-solid'
          : `hover:bg-sunken ${pointed ? 'bg-sunken' : 'bg-canvas'}`
      }`}
    >
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles support it.
        <div
          key={column.id}
          role={column.namesRow ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          data-cell={`${position},${at}`}
          tabIndex={tabStop === at ? 0 : -1}
          className={`grid-cell type-meta flex min-w-0 gap-1.5 overflow-hidden px-2.5 text-ink-2 ${
            heightPx === null
              ? 'items-start py-2'
              : 'items-center whitespace-nowrap first:sticky first:left-0 first:z-[1] first:bg-inherit'
          } ${column.figures ? 'justify-end tabular-nums' : ''}`}
        >
          {cutOff(column.isEmpty?.(row) ? null : column.show(row), heightPx !== null)}
        </div>
      ))}
    </div>
  );
}) as <Row extends object>(props: GridRowProps<Row>) => ReactNode;

/** In rows of one line, plain text is cut off where the column ends. */
const cutOff = (cell: ReactNode, isOneLine: boolean): ReactNode =>
  isOneLine && typeof cell === 'string' ? <span className="truncate">{cell}</span> : cell;
