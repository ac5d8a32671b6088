import { Copy, FilterX, ListFilter } from 'lucide-react';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface TableToolsProps {
  readonly rowsLeft: number;
  readonly allRows: number;
  readonly selected: number;
  readonly filtersShown: boolean;
  /** Whether a column filter is on. */
  readonly filtered: boolean;
  readonly onToggleFilters: () => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
}

/** What can be done with the whole table, and how many rows its column filters keep. */
export function TableTools({
  rowsLeft,
  allRows,
  selected,
  filtersShown,
  filtered,
  onToggleFilters,
  onClear,
  onCopy,
}: TableToolsProps) {
  const text = useText(messages);
  return (
    <div className="table-tools flex items-center gap-1 px-2">
      <p role="status" className="type-meta mr-1.5 whitespace-nowrap text-ink-2 tabular-nums">
        {filtered && text.rowsLeft(rowsLeft, allRows)}
      </p>
      {filtered && (
        <IconButton label={text.clearColumns} onClick={onClear}>
          <FilterX size={16} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton
        label={text.filterColumns}
        aria-pressed={filtersShown}
        onClick={onToggleFilters}
        className="aria-pressed:bg-sunken"
      >
        <ListFilter size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={selected > 0 ? text.copySelected(selected) : text.copyAll}
        disabled={rowsLeft === 0}
        onClick={onCopy}
      >
        <Copy size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
