import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { DossierSource } from '../../domain/dossier/describeDossier.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { layOutArticle } from '../../domain/passages/layOutArticle.ts';
import { directionOf } from '../../lib/direction.ts';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';

interface PrintedArticleProps {
  readonly article: Article;
  readonly source: DossierSource;
  /** The passage that is open in it; null: none is. */
  readonly passage: Span | null;
}

/** The article that is open in the reader: all of it, letter for letter, with the open passage marked. */
export function PrintedArticle({ article, source, passage }: PrintedArticleProps) {
  return (
    <section className="print-article">
      <p className="print-source">
        <SourceNumber number={source.number} />
        <span>
          <cite lang={source.language}>{source.title}</cite>, {source.publisher}, {source.date}.
        </span>
      </p>
      <div lang={article.language} dir={directionOf(article.language)}>
        {layOutArticle(article).flatMap(({ section, parts }) =>
          parts.map((part) =>
            part.kind === 'gap' ? null : (
              <p key={part.start} data-section={section} data-paragraph={part.paragraph ?? undefined}>
                {cutAt(part, passage).map((span) =>
                  passage !== null && overlaps(span, passage) ? (
                    <mark key={span.start}>{article.text.slice(span.start, span.end)}</mark>
                  ) : (
                    <span key={span.start}>{article.text.slice(span.start, span.end)}</span>
                  ),
                )}
              </p>
            ),
          ),
        )}
      </div>
    </section>
  );
}

/** A line in up to three pieces: before the passage, of it, and after it. */
function cutAt({ start, end }: Span, passage: Span | null): Span[] {
  const cuts = [passage?.start ?? start, passage?.end ?? start].map((at) =>
    Math.min(Math.max(at, start), end),
  );
  const ends = [start, ...cuts, end];
  return ends.slice(1).flatMap((to, at) => {
    const from = ends[at] ?? to;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
