import { useMemo, useState } from 'react';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedGroup } from '../../domain/timeline/gatherPublished.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { measureText } from '../../drawing/measureText.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { isAbout, tagLine } from '../../drawing/timeline/axisShapes.ts';
import { type PublishedTag, tagPublished } from '../../drawing/timeline/tagPublished.ts';
import { useActions } from '../../store/react.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import { messages } from './messages.ts';
import { PeriodDialog } from './PeriodDialog.tsx';

interface PublishedMarksProps {
  readonly published: readonly PublishedArticle[];
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** On a narrow axis they only mark days; otherwise a click opens the article, or the list of a period's articles. */
  readonly compact: boolean;
}

/** The articles on the axis as numbers, tied to their days; of very many how many there are in each period. */
export function PublishedMarks({ published, scale, widthPx, compact }: PublishedMarksProps) {
  const language = useLanguage();
  const { openArticle } = useActions();
  const [listed, setListed] = useState<PublishedGroup | null>(null);
  const nameOf = useNameOf();
  const tags = useMemo(
    () => tagPublished(published, scale, widthPx, language, measureText),
    [published, scale, widthPx, language],
  );
  return (
    <>
      <ul className={compact ? 'pointer-events-none' : ''}>
        {tags.map((one) => {
          const { articles, day, tag } = one;
          const name = nameOf(one);
          return (
            <li key={articles[0].article.id}>
              <svg
                aria-hidden="true"
                className="pointer-events-none absolute top-0 left-0 overflow-visible"
                width={1}
                height={1}
              >
                <Shapes of={[tagLine(tag, day, isAbout(articles), tokenPalette)]} />
              </svg>
              {compact ? (
                <span className="absolute top-0.5 -translate-x-1/2" style={{ left: tag }} title={name}>
                  <span className="sr-only">{name}</span>
                  <span aria-hidden="true">
                    <Mark of={one} />
                  </span>
                </span>
              ) : (
                <button
                  type="button"
                  aria-label={name}
                  title={name}
                  aria-haspopup={articles.length > 1 ? 'dialog' : undefined}
                  onClick={() => (articles.length > 1 ? setListed(one) : openArticle(articles[0].article.id))}
                  className="absolute top-0 grid h-6 min-w-6 -translate-x-1/2 place-items-center rounded-control hover:bg-raised"
                  style={{ left: tag }}
                >
                  <Mark of={one} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {listed && <PeriodDialog group={listed} onClose={() => setListed(null)} />}
    </>
  );
}

const Mark = ({ of: { articles, words, boxPx } }: { readonly of: PublishedTag }) =>
  articles.length === 1 ? (
    <SourceNumber number={articles[0].number} />
  ) : (
    <span
      className="type-code inline-grid h-[1.0625rem] place-items-center rounded-tag border border-rule-2 bg-raised whitespace-nowrap text-ink-2"
      style={{ minWidth: boxPx }}
    >
      {words}
    </span>
  );

/** What a mark is called: the article with its publisher and date, or how many there are and of which period. */
function useNameOf(): (tag: PublishedTag) => string {
  const text = useText(messages);
  const language = useLanguage();
  return ({ articles, when, words }) => {
    const date = formatEdtf(when, language);
    const [{ article, number }] = articles;
    return articles.length > 1
      ? text.publishedTogether(words, date)
      : text.published(number, nameOfSource(article), date);
  };
}
