import { EyeOff } from 'lucide-react';
import type { Language } from '../../domain/basics/kinds.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useFacets } from '../../store/facets.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';

/** The articles, by the number they are cited with; and whether teasers printed in them count. */
export function SourceFilter() {
  const text = useText(messages);
  const { articles, teasers } = useFacets();
  const filters = useAppStore((state) => state.view.filters);
  const { setFilters } = useActions();
  return (
    <RailSection title={text.sources} aside={text.passagesUnit}>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {articles.map(({ value, count }) => (
          <SourceRow
            key={value}
            id={value}
            count={count}
            shown={!filters.hiddenArticles.includes(value)}
            onToggle={() => setFilters({ hiddenArticles: toggle(filters.hiddenArticles, value) })}
          />
        ))}
        <Switch
          checked={filters.teasers}
          disabled={teasers === 0}
          label={`${text.teasers}, ${text.passages(teasers)}`}
          title={teasers === 0 ? text.none : text.teasersNote}
          onChange={(on) => setFilters({ teasers: on })}
        >
          <span
            aria-hidden="true"
            className="h-[13px] w-[17px] shrink-0 rounded-tag border border-dashed border-ink-3"
          />
          <span className={`type-ui -ml-1 min-w-0 flex-1 ${filters.teasers ? '' : 'text-ink-3'}`}>
            {text.teasers}
          </span>
          <span className={`type-num ${filters.teasers ? '' : 'text-ink-3'}`}>{teasers}</span>
        </Switch>
      </div>
    </RailSection>
  );
}

interface SourceRowProps {
  readonly id: Article['id'];
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

function SourceRow({ id, count, shown, onToggle }: SourceRowProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { article, number } = useIndex().article(id);
  const publisher = article.publisher ?? text.unnamedPublisher;
  const date = dateOf(article, language, text.undated);
  const act = (shown ? text.hideSource : text.showSource)(publisher);
  const inferred = article.published.basis === 'inferred' ? ` (${text.inferredDate})` : '';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={shown}
      aria-label={`${publisher}, ${date}${inferred}, ${text.passages(count)}`}
      disabled={count === 0}
      title={count === 0 ? text.none : `${act}\n${article.title}\n${date}${inferred}`}
      onClick={onToggle}
      className="group -mx-2 flex h-(--h-row) items-center gap-2 rounded-control px-2 text-left hover:bg-sunken disabled:text-ink-3 touch:h-hit"
    >
      <span className="flex group-[[aria-checked=false]]:opacity-60">
        <SourceNumber number={number} />
      </span>
      <span className="min-w-0 flex-1 truncate group-[[aria-checked=false]]:text-ink-3 group-[[aria-checked=false]]:line-through">
        <span className="type-ui">{publisher}</span>{' '}
        <span className="type-ui text-ink-3">{bareDateOf(article, language, text.undated)}</span>
      </span>
      {!shown && <EyeOff size={13} aria-hidden="true" className="shrink-0 text-ink-3" />}
      <span className="type-num shrink-0 text-right group-[[aria-checked=false]]:text-ink-3">{count}</span>
    </button>
  );
}

const dateOf = ({ published }: Article, language: Language, undated: string): string =>
  published.edtf === null ? undated : formatEdtf(published.edtf, language, 'short');

/** Without « vers » and the like, for which there is no room; the row's name has them. */
const bareDateOf = ({ published, ...article }: Article, language: Language, undated: string): string =>
  dateOf(
    { ...article, published: { ...published, edtf: published.edtf?.replace(/[~?%]/g, '') ?? null } },
    language,
    undated,
  );
