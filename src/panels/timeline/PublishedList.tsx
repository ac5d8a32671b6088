import type { ArticleId } from '../../domain/basics/ids.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface PublishedListProps {
  readonly articles: readonly PublishedArticle[];
  readonly onOpen: (id: ArticleId) => void;
}

/** Articles by their date of publication: number, title, publisher and date; each row opens its article. */
export function PublishedList({ articles, onOpen }: PublishedListProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { first, more, showMore } = useFirst(articles);
  return (
    <>
      <ul className="pt-1">
        {first.map(({ article, number }) => (
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
      {more > 0 && (
        <Button className="mt-3" onClick={showMore}>
          {text.more(more)}
        </Button>
      )}
    </>
  );
}
