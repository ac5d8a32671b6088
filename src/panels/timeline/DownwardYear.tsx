import type { ReactNode } from 'react';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import { useActions } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface DownwardYearProps {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly isBreak: boolean;
  readonly articles: readonly PublishedArticle[];
  readonly children: ReactNode;
}

/** A year with its items and the articles published in it; folded years as one line. */
export function DownwardYear({ firstYear, lastYear, isBreak, articles, children }: DownwardYearProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { openArticle } = useActions();
  const { first, more, showMore } = useFirst(articles);
  const years = formatYears({ from: firstYear, to: lastYear });
  if (isBreak) {
    return (
      <p className="type-meta flex items-center gap-3 border-b border-rule-2 bg-sunken py-1.5 pl-[22px] text-ink-3">
        <svg
          aria-hidden="true"
          width={12}
          height={12}
          viewBox="0 0 12 12"
          stroke="var(--ink-3)"
          strokeWidth={1.5}
        >
          <path d="M0 5 12 1M0 11 12 7" />
        </svg>
        {text.nothingBetween(years)}
      </p>
    );
  }
  return (
    <section aria-label={years} className="border-b border-rule-2">
      <h2 className="sticky top-[67px] z-10 bg-canvas px-4 pt-2 pb-1 text-[0.9375rem]/5 font-[660] tabular-nums">
        {years}
      </h2>
      <ul>{children}</ul>
      {first.map(({ article, number }) => (
        <button
          key={article.id}
          type="button"
          onClick={() => openArticle(article.id)}
          className="type-meta flex min-h-11 w-full items-center gap-3 border-t border-rule py-1 pr-4 pl-[20px] text-left text-ink-2 hover:bg-sunken"
        >
          <SourceNumber number={number} />
          <span>
            <span className="text-ink">{nameOfSource(article)}</span>,{' '}
            {text.appeared(formatEdtf(article.published.edtf ?? '', language))}
          </span>
        </button>
      ))}
      {more > 0 && (
        <Button className="m-4" onClick={showMore}>
          {text.more(more)}
        </Button>
      )}
    </section>
  );
}
