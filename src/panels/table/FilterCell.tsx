import { useText } from '../../ui/language.tsx';
import type { TableColumn } from './column.ts';
import { messages } from './messages.ts';
import { filterRow } from './useGridFocus.ts';

interface FilterCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly position: number;
  readonly isTabStop: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The filter under a column's name: words to look for, a least number, or one of a few values. */
export function FilterCell<Row>({ column, position, isTabStop, value, onChange }: FilterCellProps<Row>) {
  const text = useText(messages);
  const { filter, name, figures = false } = column;
  const label = filter.kind === 'least' ? text.atLeast(name) : text.filterColumn(name);
  const shared = {
    'data-control': '',
    tabIndex: -1,
    'aria-label': label,
    value,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
    className: `type-meta h-full w-full min-w-0 bg-transparent px-2.5 text-ink placeholder:text-ink-3 hover:bg-sunken focus:bg-raised focus-visible:rounded-none focus-visible:shadow-[inset_0_0_0_4px_var(--mark)] focus-visible:-outline-offset-2 max-phone:text-[1rem] ${
      value === '' ? 'text-ink-3' : 'font-[560]'
    } ${figures ? 'text-right' : ''}`,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its rows cannot be those of a table element.
    <div
      role="gridcell"
      data-cell={`${filterRow},${position}`}
      tabIndex={isTabStop ? 0 : -1}
      aria-colindex={position + 1}
      className="grid-cell min-w-0 bg-canvas first:sticky first:left-0 first:z-20"
    >
      {filter.kind === 'choice' ? (
        <select {...shared}>
          <option value="">{text.anyValue}</option>
          {filter.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={filter.kind === 'least' ? 'numeric' : 'text'}
          placeholder={filter.kind === 'least' ? '≥' : '…'}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </div>
  );
}
