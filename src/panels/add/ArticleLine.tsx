import { Check, X } from 'lucide-react';
import { memo } from 'react';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useAddingActions } from '../../store/adding/addingReact.tsx';
import type { ArticleState, Row } from '../../store/adding/row.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import type { CorrectedField } from './Corrections.tsx';
import { columns } from './columns.ts';
import { messages } from './messages.ts';

interface ArticleLineProps {
  readonly row: Row;
  readonly article: ArticleState;
  /** Its position in the list, from 1. */
  readonly number: number;
  readonly selected: boolean;
  readonly onEdit: (key: number, field: CorrectedField) => void;
  readonly onLook: () => void;
}

/** What was understood of an article, in one row. */
export const ArticleLine = memo(function ArticleLine({
  row,
  article,
  number,
  selected,
  onEdit,
  onLook,
}: ArticleLineProps) {
  const text = useText(messages);
  const figure = useFigure();
  const language = useLanguage();
  const { select, remove } = useAddingActions();
  const frame = article.reading?.frame;
  const title = frame?.title ?? row.name ?? text.pasted;
  return (
    <li
      aria-current={selected ? 'true' : undefined}
      className={`${columns} relative items-center border-b border-rule py-2 hover:bg-sunken aria-current:bg-raised aria-current:shadow-[inset_3px_0_0_var(--ink)] forced-colors:aria-current:outline-2 forced-colors:aria-current:-outline-offset-2`}
    >
      <span className="justify-self-start">
        <SourceNumber number={number} />
      </span>
      <div className="min-w-0">
        <button
          type="button"
          data-row={row.key}
          aria-pressed={selected}
          onClick={() => {
            select(row.key);
            onLook();
          }}
          className="type-source-title block min-h-6 w-full text-left text-ink wrap-anywhere after:absolute after:inset-0"
        >
          {title}
        </button>
        <p className="type-meta flex flex-wrap items-baseline gap-x-2 wrap-anywhere text-ink-2">
          {frame?.publisher ? (
            <span className="font-[660] text-ink">{frame.publisher}</span>
          ) : (
            frame && <span>{text.noPublisher}</span>
          )}
          <span>{row.name ?? text.pasted}</span>
          {frame && !frame.publisher && (
            <button
              type="button"
              onClick={() => onEdit(row.key, 'publisher')}
              className="relative z-1 min-h-6 touch:min-h-hit"
            >
              <span className="quiet-link font-[660] text-ink">{text.namePublisher}</span>
            </button>
          )}
        </p>
      </div>
      <div className="type-meta text-ink @max-[40rem]/list:col-start-2">
        {frame && <DateCell row={row} article={article} onEdit={onEdit} />}
      </div>
      <div className="type-meta text-ink-2 @max-[40rem]/list:hidden">
        {frame && (frame.language === 'und' ? '?' : frame.language)}
      </div>
      <div className="type-num text-right text-ink @max-[40rem]/list:hidden">
        {frame && figure(frame.words)}
      </div>
      <div className="type-meta min-w-0 @max-[40rem]/list:col-start-2 @max-[40rem]/list:flex @max-[40rem]/list:flex-wrap @max-[40rem]/list:gap-x-2">
        <State article={article} />
        {article.notes
          .concat(article.reading?.notes.filter(({ severity }) => severity === 'warning') ?? [])
          .map((note) => (
            <p key={note.message.en} className="text-ink-2">
              {note.message[language]}
            </p>
          ))}
      </div>
      <IconButton
        label={text.remove(title)}
        onClick={() => remove(row.key)}
        className="relative z-1 @max-[40rem]/list:col-start-3 @max-[40rem]/list:row-start-1"
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
});

function State({ article: { step, counts } }: { readonly article: ArticleState }) {
  const text = useText(messages);
  if (step === 'read' && counts !== null)
    return (
      <>
        <p className="type-ui-strong flex items-center gap-1.5">
          <Check size={14} aria-hidden="true" />
          {text.isRead}
        </p>
        <p className="text-ink-2">{text.proposed(counts.names, counts.relations)}</p>
      </>
    );
  const words = {
    pending: text.waiting,
    working: text.extracting,
    read: text.isRead,
    adding: text.adding,
    added: text.added,
  };
  return <p className={step === 'pending' ? 'text-ink-2' : 'type-ui-strong'}>{words[step]}</p>;
}

function DateCell({
  row: { key },
  article: { reading },
  onEdit: edit,
}: Pick<ArticleLineProps, 'row' | 'article' | 'onEdit'>) {
  const text = useText(messages);
  const language = useLanguage();
  const { edtf, basis, note } = reading?.frame.published ?? { edtf: null, basis: 'unknown' };
  const why = note?.[language];
  const isPlain = edtf !== null && basis === 'stated';
  return (
    <>
      <span>{edtf === null ? text.noDate : formatEdtf(edtf, language, 'short')}</span>
      <span className="hidden @max-[40rem]/list:inline">, </span>
      <br className="@max-[40rem]/list:hidden" />
      {isPlain ? (
        <span title={why} className="text-ink-2">
          {text.stated}
        </span>
      ) : (
        <button
          type="button"
          title={why}
          onClick={() => edit(key, 'published')}
          className="relative z-1 min-h-6 text-left text-ink-2 hover:text-ink touch:min-h-hit"
        >
          <span className="border-b border-dotted border-ink-3">
            {edtf === null ? text.nameDate : text.inferred}
          </span>
          {why !== undefined && <span className="sr-only"> {why}</span>}
        </button>
      )}
    </>
  );
}
