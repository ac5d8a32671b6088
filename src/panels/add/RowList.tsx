import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAdding, useAddingActions } from '../../store/adding/addingReact.tsx';
import type { ChosenFile } from '../../store/adding/ports.ts';
import { isUnsettled } from '../../store/adding/row.ts';
import { CheckField } from '../../ui/controls/CheckField.tsx';
import { ShowMore } from '../../ui/controls/ShowMore.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useText } from '../../ui/language.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import type { CorrectedField } from './Corrections.tsx';
import { columns } from './columns.ts';
import { messages } from './messages.ts';
import { ProblemLine } from './ProblemLine.tsx';

interface RowListProps {
  /** Called when a hand has chosen an article to look at. */
  readonly onLook: () => void;
  readonly onPaste: () => void;
  readonly onEdit: (key: number, field: CorrectedField) => void;
  readonly onOpenElsewhere: (file: ChosenFile) => void;
}

/** So many rows are drawn at a time: at each article read all that are drawn are compared. */
const rowsAtATime = 50;
/** In a longer list what is to be settled is not found at a glance. */
const seenAtAGlance = 20;

/** What was received, one row each: arrows move, Delete removes a row. Of thousands, as many as were scrolled to. */
export function RowList({ onLook, onPaste, onEdit, onOpenElsewhere }: RowListProps) {
  const text = useText(messages);
  const all = useAdding((state) => state.rows);
  const [filtered, setFiltered] = useState(false);
  const selected = useAdding((state) => state.selected);
  const { select, remove } = useAddingActions();
  const unsettled = all.filter(isUnsettled);
  const rows = filtered && unsettled.length > 0 ? unsettled : all;
  const { first, showMore } = useFirst(rows, rowsAtATime);
  if (all.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select') !== null) return;
    const at = rows.findIndex(({ key }) => key === selected);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace';
    if (step === 0 && !(isRemoval && at >= 0)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = isRemoval
      ? (rows[at + 1] ?? rows[at - 1])
      : rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (isRemoval && selected !== null) remove(selected);
    if (next === undefined) return;
    select(next.key);
    if (rows.indexOf(next) >= first.length) flushSync(showMore);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${next.key}"]`)?.focus();
  };

  return (
    <div>
      {unsettled.length > 0 && all.length > seenAtAGlance && (
        <CheckField checked={filtered} onChange={setFiltered} className="px-2 pb-2">
          {text.onlyToSettle(unsettled.length)}
        </CheckField>
      )}
      <div aria-hidden="true" className={`type-meta ${columns} py-2 text-ink-2 @max-[40rem]/list:hidden`}>
        <span />
        <span>{text.columns.article}</span>
        <span>{text.columns.date}</span>
        <span>{text.columns.language}</span>
        <span className="text-right">{text.columns.words}</span>
        <span>{text.columns.state}</span>
      </div>
      <ul aria-label={text.list} onKeyDown={onKeyDown} className="border-t border-rule">
        {first.map((row, at) => {
          const { state } = row;
          const shared = { row, selected: row.key === selected } as const;
          return state.kind === 'article' && (state.duplicate === null || state.anyway) ? (
            <ArticleLine
              key={row.key}
              {...shared}
              number={at + 1}
              article={state}
              onEdit={onEdit}
              onLook={onLook}
            />
          ) : (
            <ProblemLine key={row.key} {...shared} onPaste={onPaste} onOpenElsewhere={onOpenElsewhere} />
          );
        })}
      </ul>
      <ShowMore left={rows.length - first.length} onShow={showMore} className="px-2 py-3" />
    </div>
  );
}
