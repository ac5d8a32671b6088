import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type CSSProperties,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useActions } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import { copyText } from '../../ui/copyText.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import { compactScreen, touchScreen } from '../../ui/screens.ts';
import type { TableColumn } from './column.ts';
import { copyRows } from './copyRows.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { layOutColumns } from './layOutColumns.ts';
import { messages } from './messages.ts';
import { NoRows } from './NoRows.tsx';
import type { RowKind } from './rowKind.ts';
import { TableTools } from './TableTools.tsx';
import { useArrangedRows } from './useArrangedRows.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useRowPointer } from './useRowPointer.ts';
import { useScrollToSelected } from './useScrollToSelected.ts';
import { useSelectedRows } from './useSelectedRows.ts';

export interface TableGridProps<Row> {
  readonly name: TableName;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly kind: RowKind<Row>;
}

/** The heights of a row and of the header: as in the panels, or those of touch targets. */
const heights = { mouse: { row: 25, head: 30 }, touch: { row: 44, head: 44 } } as const;

/** The assumed height of a row of full text, until it has been measured. */
const usualWholeRow = 120;

/**
 * One of the tables, with its tools above it: a virtual window on its rows, which scroll under the names of the
 * columns.
 */
export function TableGrid<Row extends { readonly id: string }>({
  name,
  rows,
  columns,
  kind,
}: TableGridProps<Row>) {
  const text = useText(messages);
  const { announce } = useActions();
  const phone = useMediaQuery(compactScreen);
  const { row, head } = heights[useMediaQuery(touchScreen) ? 'touch' : 'mouse'];
  const letters = letterScale();
  const rowHeightPx = Math.round(row * letters);
  const headRowPx = Math.round(head * letters);
  const grid = useRef<HTMLDivElement>(null);
  const keysId = useId();

  const { table, shown, arrangement, arrange } = useArrangedRows(name, rows, columns);
  const { columnFilters, columnSizing } = arrangement;
  const filtered = columnFilters.length > 0;
  const filtersShown = arrangement.filtersShown ?? (!phone || filtered);
  const above = filtersShown ? 2 : 1;
  const headHeightPx = above * headRowPx;
  const { ids, open, add } = useSelectedRows(kind, rows);
  const { active, goTo, onFocus } = useGridFocus(grid, {
    rows: shown.length,
    columns: columns.length,
    filtersShown,
    headHeightPx,
  });
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => grid.current,
    estimateSize: () => (kind.whole ? usualWholeRow : rowHeightPx),
    getItemKey: useCallback((position: number) => shown[position]?.id ?? position, [shown]),
    overscan: kind.whole ? 3 : 6,
    useFlushSync: false,
    rangeExtractor: useCallback((range: Range) => withRow(range, active.row), [active.row]),
  });
  // Takes the focus from the graph, which was hidden together with the button that led here.
  useLayoutEffect(() => {
    if (document.activeElement?.closest('[inert]')) goTo({ row: 0, column: 0 });
  }, [goTo]);
  const placeOf = useCallback(
    (position: number) => {
      const measured = kind.whole ? virtualizer.measurementsCache[position] : undefined;
      return measured
        ? { top: measured.start, height: measured.size }
        : { top: position * rowHeightPx, height: rowHeightPx };
    },
    [kind, virtualizer, rowHeightPx],
  );
  useScrollToSelected(grid, shown, ids, placeOf, headHeightPx);

  const keys = useMemo(() => {
    const at = (act: (row: Row) => void) => (position: number) => {
      const row = shown[position];
      if (row !== undefined) act(row);
    };
    const page = () => {
      const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
      if (kind.whole) return Math.max(1, endIndex - startIndex - 1);
      return Math.floor(((grid.current?.clientHeight ?? 0) - headHeightPx) / rowHeightPx) - 1;
    };
    return {
      active,
      goTo,
      page,
      filtersShown,
      rows: shown.length,
      columns: columns.length,
      open: at(open),
      add: at(add),
    };
  }, [
    active,
    goTo,
    filtersShown,
    shown,
    columns.length,
    open,
    add,
    headHeightPx,
    rowHeightPx,
    kind,
    virtualizer,
  ]);
  const onKeyDown = useGridKeys(keys);
  const pointer = useRowPointer(shown, kind, keys, () => virtualizer.isScrolling);

  const chosen = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  const clear = () => arrange(() => ({ columnFilters: [] }));
  const copy = async () => {
    const copied = chosen.length > 0 ? chosen : shown;
    const done = await copyText(copyRows(columns, copied));
    announce(done ? text.copied(copied.length) : text.notCopied);
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const isText = (event.target as Element).matches('input, select');
    if (chosen.length === 0 || isText || document.getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', copyRows(columns, chosen));
    event.preventDefault();
    announce(text.copied(chosen.length));
  };

  const { template, width } = layOutColumns(columns, columnSizing, kind.whole);
  const style = { '--columns': template, '--columns-width': width } as CSSProperties;
  return (
    <>
      <TableTools
        rowsLeft={shown.length}
        allRows={rows.length}
        selected={chosen.length}
        filtersShown={filtersShown}
        filtered={filtered}
        onToggleFilters={() => arrange(() => ({ filtersShown: !filtersShown }))}
        onClear={clear}
        onCopy={copy}
      />
      <div className="table-rows @container relative min-h-0 border-t border-rule-2">
        {/* biome-ignore lint/a11y/useSemanticElements: a virtual window on thousands of rows cannot be a table element. */}
        <div
          ref={grid}
          role="grid"
          aria-label={text.tableName(text.tables[name])}
          aria-describedby={keysId}
          aria-rowcount={shown.length + above}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          style={style}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onCopy={onCopy}
          className="absolute inset-0 overflow-auto overscroll-contain"
        >
          <GridHead
            columns={columns}
            table={table}
            arrangement={arrangement}
            filtersShown={filtersShown}
            rowHeightPx={headRowPx}
            active={active}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: likewise. */}
          <div
            role="rowgroup"
            className="grid-whole relative"
            style={{ height: kind.whole ? virtualizer.getTotalSize() : shown.length * rowHeightPx }}
            {...pointer}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = shown[index];
              return (
                row && (
                  <GridRow
                    key={row.id}
                    row={row}
                    position={index}
                    topPx={kind.whole ? start : index * rowHeightPx}
                    heightPx={kind.whole ? null : rowHeightPx}
                    measure={virtualizer.measureElement}
                    above={above}
                    columns={columns}
                    kind={kind}
                    selected={ids.has(row.id)}
                    tabStop={active.row === index ? active.column : null}
                  />
                )
              );
            })}
          </div>
          {shown.length === 0 && filtered && <NoRows onClear={clear} />}
        </div>
        <p id={keysId} hidden>
          {text.keys}
        </p>
      </div>
    </>
  );
}

/**
 * The window's rows, and the one that the Tab key reaches, wherever it is: the focused element must not be unmounted.
 */
function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || shown.includes(row)) return shown;
  return [...shown, row].sort((a, b) => a - b);
}
