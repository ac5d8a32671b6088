import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '../../ui/language.tsx';
import type { TableColumn } from './column.ts';
import { messages } from './messages.ts';
import { ResizeHandle } from './ResizeHandle.tsx';
import { headRow } from './useGridFocus.ts';

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly position: number;
  readonly isTabStop: boolean;
  /** How the column is sorted, and its rank among the sorted ones; null: it is not. */
  readonly sorted: { readonly desc: boolean; readonly rank: number; readonly of: number } | null;
  readonly widthPx: number | null;
  readonly onSort: (further: boolean) => void;
  readonly onResize: (widthPx: number | null) => void;
}

/** A column's icon and name: a click sorts by it, dragging its edge resizes it. */
export function HeaderCell<Row>({
  column: { name, Icon, figures = false, widthPx: ownWidthPx },
  position,
  isTabStop,
  sorted,
  widthPx,
  onSort,
  onResize,
}: HeaderCellProps<Row>) {
  const text = useText(messages);
  const Arrow = sorted?.desc ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its rows cannot be those of a table element.
    <div
      role="columnheader"
      aria-colindex={position + 1}
      aria-sort={sorted === null ? 'none' : sorted.desc ? 'descending' : 'ascending'}
      className="relative min-w-0 bg-canvas first:sticky first:left-0 first:z-20 last:[&>[role=separator]]:right-0"
    >
      <button
        type="button"
        data-cell={`${headRow},${position}`}
        tabIndex={isTabStop ? 0 : -1}
        title={text.sortHint}
        onClick={(event) => onSort(event.shiftKey)}
        className={`grid-cell type-meta flex h-full w-full items-center gap-1.5 px-2.5 hover:bg-sunken ${
          figures ? 'justify-end' : ''
        } ${sorted ? 'font-[660] text-ink' : 'text-ink-2'}`}
      >
        <Icon size={13} aria-hidden="true" className="shrink-0 text-ink-3" />
        <span className="truncate">{name}</span>
        {sorted && (
          <span className="inline-flex shrink-0 items-center">
            <Arrow size={13} aria-hidden="true" />
            {sorted.of > 1 && (
              <span className="type-code">
                <span className="sr-only">{text.sortOrder(sorted.rank)}</span>
                <span aria-hidden="true">{sorted.rank}</span>
              </span>
            )}
          </span>
        )}
      </button>
      <ResizeHandle name={name} widthPx={widthPx} ownWidthPx={ownWidthPx} onResize={onResize} />
    </div>
  );
}
