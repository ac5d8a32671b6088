import type { Span } from '../../domain/basics/span.ts';
import type { DossierSource } from '../../domain/dossier/describeDossier.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { layOutArticle } from '../../domain/passages/layOutArticle.ts';
import { directionOf } from '../../lib/direction.ts';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';

interface PrintedArticleProps {
  readonly article: Article;
  readonly source: DossierSource;
  /** The passage that is open in it; null: none is. */
  readonly passage: Span | null;
}

/** The article that is open in the reader: all of it, letter for letter, with the open passage marked. */
export function PrintedArticle({ article, source, passage }: PrintedArticleProps) {
  const marks = passage === null ? [] : [passage];
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
                <MarkedText text={article.text} start={part.start} end={part.end} marks={marks} />
              </p>
            ),
          ),
        )}
      </div>
    </section>
  );
}
