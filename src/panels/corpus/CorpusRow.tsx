import { Check, Copy, Ellipsis, PencilLine, Save, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { CorpusSummary } from '../../store/corpus/corporaState.ts';
import { exampleArticles } from '../../ui/exampleWords.ts';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { Menu } from '../../ui/menus/Menu.tsx';
import type { CorporaMenuActs } from './corporaMenuActs.ts';
import { messages } from './messages.ts';
import { sayOpened } from './sayOpened.ts';

interface CorpusRowProps {
  readonly corpus: CorpusSummary;
  readonly isOpen: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly renaming: boolean;
  readonly onRename: (id: CorpusId | null) => void;
  readonly acts: CorporaMenuActs;
  readonly onClose: () => void;
}

/** One of the reader's own corpora: its name opens it, F2 renames and Delete deletes it. */
export function CorpusRow({ corpus, isOpen, now, renaming, onRename, acts, onClose }: CorpusRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  const language = useLanguage();
  const { id, name } = corpus;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'F2') onRename(id);
    else if (event.key === 'Delete') acts.remove(id);
    else return;
    event.preventDefault();
  };
  return (
    <tr data-open={isOpen} className={rowLook}>
      <th scope="row" className="w-full max-w-0 font-normal">
        {renaming ? (
          <NameField
            name={name}
            onDone={(next) => {
              onRename(null);
              if (next !== null) acts.rename(id, next);
            }}
          />
        ) : (
          <button
            type="button"
            aria-current={isOpen ? 'true' : undefined}
            aria-keyshortcuts="F2 Delete"
            onKeyDown={press}
            onClick={() => {
              onClose();
              if (!isOpen) acts.show(id);
            }}
            className={nameLook}
          >
            <Mark isOpen={isOpen} />
            <span className="truncate">{name}</span>
            {corpus.graphAlone && <Tag>{text.graphTag}</Tag>}
          </button>
        )}
      </th>
      <td className="type-meta text-right tabular-nums">{figure(corpus.articles)}</td>
      <td className="type-meta text-right tabular-nums">
        {corpus.graphAlone || corpus.toReview === null ? (
          ''
        ) : corpus.toReview === 0 ? (
          <span className="text-ink-2">{corpus.articles === 0 ? '' : text.reviewed}</span>
        ) : (
          figure(corpus.toReview)
        )}
      </td>
      <td className="type-meta text-left whitespace-nowrap max-phone:hidden">
        {sayOpened(corpus.openedAt, now, language, text.justNow)}
      </td>
      <td className="text-right">
        <Menu
          label={text.actsFor(name)}
          items={[
            {
              key: 'rename',
              label: text.rename,
              icon: <PencilLine size={15} aria-hidden="true" />,
              shortcut: 'F2',
            },
            { key: 'copy', label: text.copy, icon: <Copy size={15} aria-hidden="true" /> },
            { key: 'save', label: text.save, icon: <Save size={15} aria-hidden="true" /> },
            {
              key: 'remove',
              label: text.remove,
              icon: <Trash2 size={15} aria-hidden="true" />,
              shortcut: 'Delete',
              startsGroup: true,
            },
          ]}
          onChoose={(key) => {
            if (key === 'rename') onRename(id);
            else if (key === 'copy') acts.copy(id, text.copyName(name));
            else if (key === 'save') acts.save(id);
            else acts.remove(id);
          }}
          className={actsLook}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Menu>
      </td>
    </tr>
  );
}

interface ExampleRowProps {
  readonly isOpen: boolean;
  /** What is known of it; null: it has not been open on this page yet. */
  readonly graph: PageGraph | null;
  readonly acts: CorporaMenuActs;
  readonly onClose: () => void;
}

/** What the menu says of the graph that the page came with. */
export interface PageGraph {
  readonly articles: number;
  /** Whether a person has verified all of it. */
  readonly verified: boolean;
}

/** The corpus that came with the page, to be opened and copied; a copy of the built-in one can be edited. */
export function ExampleRow({ isOpen, graph, acts, onClose }: ExampleRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  const articles = graph?.articles ?? exampleArticles;
  return (
    <tr data-open={isOpen} className={rowLook}>
      <th scope="row" className="w-full max-w-0 font-normal">
        <button
          type="button"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => {
            onClose();
            if (!isOpen) acts.show(null);
          }}
          className={nameLook}
        >
          <Mark isOpen={isOpen} />
          <span className="truncate">{text.example(articles)}</span>
          <span className="shrink-0 max-phone:hidden">
            <Tag>{text.exampleTag(articles)}</Tag>
          </span>
        </button>
      </th>
      <td className="type-meta text-right tabular-nums">{figure(articles)}</td>
      <td className="type-meta text-right text-ink-2">{graph?.verified !== false && text.reviewed}</td>
      <td className="max-phone:hidden" />
      <td className="text-right">
        <Menu
          label={text.actsFor(text.example(articles))}
          items={[{ key: 'copy', label: text.copy, icon: <Copy size={15} aria-hidden="true" /> }]}
          onChoose={() => acts.copy(null, text.exampleCopyName(articles))}
          className={actsLook}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Menu>
      </td>
    </tr>
  );
}

/** A field in place of the name. Enter and leaving the field apply the change, Escape cancels it. */
function NameField({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string | null) => void;
}) {
  const text = useText(messages);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const finish = (next: string | null) => {
    if (done.current) return;
    done.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      defaultValue={name}
      maxLength={120}
      aria-label={text.renameTo(name)}
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here.
      autoFocus
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? event.currentTarget.value : null);
      }}
      className="type-ui-strong ml-11 h-8 w-[calc(100%-3.25rem)] rounded-control border border-ink bg-raised px-2 touch:h-hit"
    />
  );
}

const Mark = ({ isOpen }: { readonly isOpen: boolean }) => (
  <span className="grid w-5 shrink-0 place-items-center">
    {isOpen && <Check size={16} aria-hidden="true" />}
  </span>
);

const Tag = ({ children }: { readonly children: string }) => (
  <span className="type-meta shrink-0 rounded-tag border border-rule-2 px-1.5 font-normal text-ink-2">
    {children}
  </span>
);

const rowLook = 'h-11 border-b border-rule *:px-2 data-[open=true]:bg-raised hover:bg-sunken';
const nameLook =
  'type-ui-strong flex h-11 w-full min-w-0 items-center gap-2.5 pl-1 text-left focus-visible:-outline-offset-2';
const actsLook =
  'inline-grid size-8 place-items-center rounded-control hover:bg-sunken aria-expanded:bg-ink aria-expanded:text-on-ink touch:size-hit';
