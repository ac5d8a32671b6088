import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useText } from '../../ui/language.tsx';
import { Bar } from './Bar.tsx';
import { articleShares } from './figures.ts';
import { messages } from './messages.ts';

/** The greatest number of articles listed: those that attest most links. */
const mostListed = 12;

/** How many of the links each article attests; a click opens it. */
export function ArticleShares() {
  const text = useText(messages);
  const visible = useVisible();
  const reading = useAppStore((state) => state.view.reading?.article);
  const { openArticle } = useActions();
  const all = articleShares(useIndex(), visible);
  const shares =
    all.length <= mostListed ? all : all.toSorted((a, b) => b.links - a.links).slice(0, mostListed);
  if (shares.length === 0) return null;
  return (
    <>
      <div className="figure-tools type-meta text-ink-2">
        <h3 className="type-ui-strong text-ink">{text.articleShares}</h3>
        <span aria-hidden="true">{text.linksUnit}</span>
      </div>
      <ol className="figure-list">
        {shares.map(({ source: { article, number }, links, alone }) => (
          <li key={article.id} className="figure-row" data-selected={reading === article.id}>
            <button
              type="button"
              aria-current={reading === article.id || undefined}
              title={article.title}
              onClick={() => openArticle(article.id)}
              className="figure-open"
            >
              <SourceNumber number={number} />
              <span className="figure-name type-ui">
                {nameOfSource(article)}
                <span className="figure-detail type-meta text-ink-3">{text.alone(alone)}</span>
              </span>
              <Bar share={links / Math.max(1, visible.edges.size)} />
              <span className="figure-number type-num">
                <span aria-hidden="true">{text.figure(links)}</span>
                <span className="sr-only">, {text.linksOf(links, visible.edges.size)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
