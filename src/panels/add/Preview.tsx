import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useAdding, useAddingActions } from '../../store/adding/addingReact.tsx';
import { groupOf, type PartGroup } from '../../store/adding/parts.ts';
import { type ArticleState, partsOf } from '../../store/adding/row.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { type CorrectedField, Corrections, type Editing } from './Corrections.tsx';
import { messages } from './messages.ts';
import { SectionedText } from './SectionedText.tsx';

interface PreviewProps {
  /** The article whose title, date and so on are being corrected; null: none. */
  readonly editing: Editing | null;
  readonly onEdit: (key: number, field: CorrectedField) => void;
  readonly onStopEditing: () => void;
}

const groups: readonly PartGroup[] = ['body', 'related', 'boilerplate'];

/** The article in view: what it is, which of its parts are read, and its text by sections. */
export function Preview({ editing, onEdit, onStopEditing }: PreviewProps) {
  const text = useText(messages);
  const rows = useAdding((state) => state.rows);
  const selected = useAdding((state) => state.selected);
  const at = rows.findIndex(({ key }) => key === selected);
  const row = rows[at];
  const article = row?.state.kind === 'article' ? row.state : null;
  if (row === undefined || article === null || article.reading === null)
    return <p className="type-ui p-5 text-ink-2">{text.nothingSelected}</p>;
  return (
    <PreviewedArticle
      key={row.key}
      rowKey={row.key}
      number={at + 1}
      article={article}
      editing={editing?.key === row.key ? editing : null}
      onEdit={onEdit}
      onStopEditing={onStopEditing}
    />
  );
}

interface PreviewedArticleProps extends Pick<PreviewProps, 'onEdit' | 'onStopEditing'> {
  readonly rowKey: number;
  readonly number: number;
  readonly article: ArticleState;
  /** Asks for the field in which correcting begins; null: nothing is being corrected. */
  readonly editing: Editing | null;
}

function PreviewedArticle({
  rowKey,
  number,
  article,
  editing,
  onEdit,
  onStopEditing,
}: PreviewedArticleProps) {
  const text = useText(messages);
  const figure = useFigure();
  const language = useLanguage();
  const { readGroup } = useAddingActions();
  const [open, setOpen] = useState<number | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const { frame } = article.reading ?? { frame: null };
  const parts = partsOf(article);
  if (frame === null) return null;
  const { publisher, published, title } = frame;
  const counts = new Map<PartGroup, number>();
  for (const { start } of frame.paragraphs) {
    const kind = parts.find((part) => start >= part.start && start < part.end)?.kind;
    const group = kind === undefined ? null : groupOf(kind);
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="border-b border-rule-2 px-5 pt-3 pb-3 max-phone:px-4">
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <p className="type-meta flex flex-wrap items-center gap-x-2">
              <SourceNumber number={number} />
              <span className="font-[660]">{publisher ?? text.noPublisher}</span>
              <span className="text-ink-2">
                {published.edtf === null ? text.noDate : formatEdtf(published.edtf, language, 'short')}
              </span>
            </p>
            <h3 className="type-article-title pt-0.5 wrap-anywhere">{title}</h3>
          </div>
          <IconButton
            ref={pencil}
            label={text.edit}
            aria-expanded={editing !== null}
            onClick={() => (editing === null ? onEdit(rowKey, 'title') : onStopEditing())}
          >
            <Pencil size={16} aria-hidden="true" />
          </IconButton>
        </div>
        {editing !== null ? (
          <Corrections
            rowKey={rowKey}
            frame={frame}
            asked={editing}
            onClose={() => {
              onStopEditing();
              pencil.current?.focus();
            }}
          />
        ) : (
          <fieldset
            aria-label={text.whatIsRead}
            className="flex flex-wrap items-center gap-x-2 gap-y-1.5 pt-3"
          >
            <span className="type-ui text-ink-2" aria-hidden="true">
              {text.whatIsRead}
            </span>
            {groups.map((group) => (
              <span key={group} className="rounded-control border border-rule-2 bg-raised px-2.5">
                <Switch
                  label={`${text.groups[group]}, ${figure(counts.get(group) ?? 0)}`}
                  checked={article.switches[group]}
                  disabled={(counts.get(group) ?? 0) === 0}
                  onChange={(isRead) => readGroup(rowKey, group, isRead)}
                >
                  <span className="type-ui">{text.groups[group]}</span>
                  <span className="type-num text-ink-2">{figure(counts.get(group) ?? 0)}</span>
                </Switch>
              </span>
            ))}
          </fieldset>
        )}
      </div>
      <SectionedText
        rowKey={rowKey}
        text={article.text}
        paragraphs={frame.paragraphs}
        parts={parts}
        open={open}
        onOpen={setOpen}
      />
    </div>
  );
}
