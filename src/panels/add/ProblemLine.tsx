import { TriangleAlert, X } from 'lucide-react';
import { memo } from 'react';
import { useAdding, useAddingActions } from '../../store/adding/addingReact.tsx';
import type { ChosenFile } from '../../store/adding/ports.ts';
import type { Row } from '../../store/adding/row.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface ProblemLineProps {
  readonly row: Row;
  readonly selected: boolean;
  readonly onPaste: () => void;
  readonly onOpenElsewhere: (file: ChosenFile) => void;
}

/** A file that gives no article, or has not been read yet: why, and what to do. */
export const ProblemLine = memo(function ProblemLine({
  row,
  selected,
  onPaste,
  onOpenElsewhere,
}: ProblemLineProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { select, remove, addAnyway, takeFile } = useAddingActions();
  const { state, key } = row;
  const name = row.name ?? text.pasted;
  const duplicate = state.kind === 'article' ? state.duplicate : null;
  const duplicateTitle = useAdding(({ rows }) => {
    if (duplicate === null) return '';
    if (duplicate.kind === 'corpus') return duplicate.title;
    const other = rows.find((one) => one.key === duplicate.key)?.state;
    return other?.kind === 'article' ? (other.reading?.frame.title ?? '') : '';
  });
  const isWaiting = state.kind === 'waiting' || state.kind === 'reading';
  const archive = isWaiting ? state.archive : undefined;
  const why =
    state.kind === 'fault'
      ? state.fault.message[language]
      : state.kind === 'elsewhere'
        ? text.elsewhere[state.what]
        : state.kind === 'article'
          ? duplicate?.kind === 'corpus'
            ? text.duplicateOfCorpus(duplicateTitle)
            : text.duplicateOfRow(duplicateTitle)
          : state.archive !== undefined
            ? text.opened(state.archive.done, state.archive.names.length)
            : state.kind === 'reading'
              ? text.reading
              : text.waiting;
  return (
    <li
      aria-current={selected ? 'true' : undefined}
      className="relative grid grid-cols-[26px_minmax(0,1fr)_auto_30px] items-center gap-x-3 border-b border-rule px-2.5 py-2 aria-current:bg-raised aria-current:shadow-[inset_3px_0_0_var(--ink)] forced-colors:aria-current:outline-2 forced-colors:aria-current:-outline-offset-2 @max-[40rem]/list:grid-cols-[26px_minmax(0,1fr)_44px]"
    >
      {isWaiting ? <span /> : <TriangleAlert size={17} strokeWidth={1.6} aria-hidden="true" />}
      <div className="min-w-0">
        <button
          type="button"
          data-row={key}
          aria-pressed={selected}
          onClick={() => select(key)}
          className="type-ui-strong block w-full text-left wrap-anywhere after:absolute after:inset-0"
        >
          {name}
        </button>
        <p className="type-meta text-ink-2 tabular-nums">{why}</p>
        {archive !== undefined && (
          <progress
            value={archive.done}
            max={archive.names.length}
            aria-label={why}
            className="mt-1 block h-1 w-64 max-w-full appearance-none border-0 bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
          />
        )}
      </div>
      <span className="relative z-1 @max-[40rem]/list:col-start-2">
        {state.kind === 'fault' && state.fault.canPaste && (
          <Button
            onClick={() => {
              remove(key);
              onPaste();
            }}
          >
            {text.pasteText}
          </Button>
        )}
        {duplicate !== null && <Button onClick={() => addAnyway(key)}>{text.addAnyway}</Button>}
        {state.kind === 'elsewhere' && (
          <Button
            onClick={() => {
              const file = takeFile(key);
              if (file !== null) onOpenElsewhere(file);
            }}
          >
            {text.openIt}
          </Button>
        )}
      </span>
      <IconButton
        label={text.remove(name)}
        onClick={() => remove(key)}
        className="relative z-1 @max-[40rem]/list:col-start-3 @max-[40rem]/list:row-start-1"
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
});
