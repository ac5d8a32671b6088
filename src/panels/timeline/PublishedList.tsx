import { useState } from 'react';
import type { ArticleId } from '../../domain/basics/ids.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** So many rows at a time: a period may have thousands. */
const pageSize = 60;

interface PublishedListProps {
  readonly articles: readonly PublishedArticle[];
  readonly onOpen: (id: ArticleId) => void;
}

/** Articles by their date of publication: number, title, publisher and date; each row opens its article. */
export function PublishedList({ articles, onOpen }: PublishedListProps) {
  const text = useText(messages);
  const language = useLanguage();
  const [shown, setShown] = useState(pageSize);
  return (
    <>
      <ul className="pt-1">
        {articles.slice(0, shown).map(({ article, number }) => (
          <li key={article.id} className="border-b border-rule">
            <button
              type="button"
              onClick={() => onOpen(article.id)}
              className="flex min-h-9 w-full items-start gap-2.5 py-1.5 text-left hover:bg-sunken focus-visible:-outline-offset-2 touch:min-h-hit"
            >
              <SourceNumber number={number} />
              <span className="min-w-0 flex-1">
                <span lang={article.language} className="type-ui block font-[560] text-pretty">
                  {setWords(article.title)}
                </span>
                <span className="type-meta block text-ink-2">
                  {article.publisher !== null && `${article.publisher}, `}
                  {text.appeared(formatEdtf(article.published.edtf ?? '', language))}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown < articles.length && (
        <Button className="mt-3" onClick={() => setShown(shown + pageSize)}>
          {text.more(Math.min(pageSize, articles.length - shown))}
        </Button>
      )}
    </>
  );
}
