import { ChevronDown, Eye, EyeOff, List } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/basics/languages.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { openArticle, setDisplay, setTable } from '../../store/view/transitions.ts';
import { Switch } from '../../ui/controls/Switch.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { focusMain, mainPart } from '../../ui/keyElements.ts';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

/**
 * The articles, with their citation numbers: the name opens one in the reader, the eye hides what it says from the
 * graph. Of thousands the first, with what is hidden or being read of the others. Below, whether teasers printed in them
 * count.
 */
export function SourceFilter() {
  const text = useText(messages);
  const figure = useFigure();
  const { articles, teasers } = useLateFacets();
  const hidden = useAppStore((state) => state.view.filters.hiddenArticles);
  const withTeasers = useAppStore((state) => state.view.filters.teasers);
  const reading = useAppStore((state) => state.view.reading?.article);
  const { setFilters } = useActions();
  const [most, setMost] = useState(mostAtFirst);
  const isHidden = (id: Article['id']) => hidden.includes(id);
  const listed =
    articles.length > most
      ? articles.filter(({ value }, n) => n < most || value === reading || isHidden(value))
      : articles;
  const more = Math.min(articles.length - listed.length, 3 * most);
  return (
    <RailSection title={text.sources} beside={<IndexOfArticles />} aside={text.passagesUnit}>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {listed.map(({ value, count }) => (
          <SourceRow
            key={value}
            id={value}
            count={count}
            shown={!isHidden(value)}
            onToggle={() => setFilters({ hiddenArticles: toggle(hidden, value) })}
          />
        ))}
        {more > 0 && (
          <button
            type="button"
            onClick={() => setMost(4 * most)}
            className="type-ui -mx-2 flex h-(--h-row) items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-sunken touch:h-hit"
          >
            <ChevronDown size={14} aria-hidden="true" />
            {text.moreSources(more)}
          </button>
        )}
        <Switch
          checked={withTeasers}
          disabled={teasers === 0}
          label={`${text.teasers}, ${text.passages(teasers)}`}
          title={teasers === 0 ? text.none : text.teasersNote}
          onChange={(on) => setFilters({ teasers: on })}
        >
          <span
            aria-hidden="true"
            className="h-[13px] w-[17px] shrink-0 rounded-tag border border-dashed border-ink-3"
          />
          <span className={`type-ui -ml-1 min-w-0 flex-1 ${withTeasers ? '' : 'text-ink-3'}`}>
            {text.teasers}
          </span>
          <span className={`type-num ${withTeasers ? '' : 'text-ink-3'}`}>{figure(teasers)}</span>
        </Switch>
      </div>
    </RailSection>
  );
}

/** Opens the list of all articles, with their titles, lengths and first lines. */
function IndexOfArticles() {
  const text = useText(messages);
  const { changeView, close } = useActions();
  return (
    <button
      type="button"
      aria-label={text.articleIndex}
      title={text.articleIndex}
      onClick={() => {
        close('filters');
        changeView((view) => setTable(setDisplay(view, 'table'), 'articles'));
      }}
      className={eyeButton}
    >
      <List size={14} aria-hidden="true" />
    </button>
  );
}

/** Of more sources than this, the others are listed when they are asked for. */
const mostAtFirst = 40;

/** The article that was opened from its row by key: its row has the keyboard again once the rail is back. */
let openedByKey: Article['id'] | null = null;

interface SourceRowProps {
  readonly id: Article['id'];
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

function SourceRow({ id, count, shown, onToggle }: SourceRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  const language = useLanguage();
  const { article, number } = useIndex().article(id);
  const isRead = useAppStore(({ view }) => view.reading?.article === id);
  const { changeView, close } = useActions();
  const publisher = nameOfSource(article);
  const date = dateOf(article, language, text.undated);
  const inferred = article.published.basis === 'inferred' ? ` (${text.inferredDate})` : '';
  const act = (shown ? text.hideSource : text.showSource)(publisher);
  const Sign = shown ? Eye : EyeOff;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (openedByKey !== id) return;
    openedByKey = null;
    if (mainPart.all().some((main) => main === document.activeElement))
      opener.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <div className="-mx-2 flex h-(--h-row) items-center rounded-control pl-2 hover:bg-sunken has-aria-current:bg-sunken touch:h-hit">
      <button
        type="button"
        aria-current={isRead ? 'true' : undefined}
        title={`${article.title}\n${date}${inferred}`}
        ref={opener}
        onClick={({ currentTarget }) => {
          // The rail folds beside the reader: what opens takes the keyboard over from the main part.
          const isByKey = currentTarget.matches(':focus-visible');
          openedByKey = isByKey ? id : null;
          close('filters');
          changeView((view) => openArticle(view, id));
          if (isByKey) focusMain();
        }}
        className={`flex h-full min-w-0 flex-1 items-center gap-2 text-left ${shown ? '' : 'text-ink-3'}`}
      >
        <span className="sr-only">{text.readSource}</span>
        <span className={`flex ${shown ? '' : 'opacity-60'}`}>
          <SourceNumber number={number} />
        </span>
        <span className={`min-w-0 flex-1 truncate ${shown ? '' : 'line-through'}`}>
          <span className="type-ui quiet-link">{publisher}</span>{' '}
          <span className="type-ui text-ink-3">{bareDateOf(article, language, text.undated)}</span>
        </span>
        <span className="type-num shrink-0 text-right">
          {figure(count)}
          <span className="sr-only"> {text.passagesUnit}</span>
        </span>
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={shown}
        aria-label={`${publisher}, ${date}${inferred}, ${text.passages(count)}`}
        disabled={count === 0 && shown}
        title={count === 0 && shown ? text.none : act}
        onClick={onToggle}
        className={`${eyeButton} ml-1`}
      >
        <Sign size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

const eyeButton =
  'grid size-6 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink disabled:text-rule-2 touch:size-hit';

const dateOf = ({ published }: Article, language: Language, undated: string): string =>
  published.edtf === null ? undated : formatEdtf(published.edtf, language, 'short');

/** Without « vers » and the like, for which there is no room; the row's accessible name has them. */
const bareDateOf = ({ published, ...article }: Article, language: Language, undated: string): string =>
  dateOf(
    { ...article, published: { ...published, edtf: published.edtf?.replace(/[~?%]/g, '') ?? null } },
    language,
    undated,
  );
