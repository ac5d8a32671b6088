import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { tagLine } from '../../drawing/timeline/axisShapes.ts';
import { placeTags } from '../../drawing/timeline/placeTags.ts';
import { useActions } from '../../store/react.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import { messages } from './messages.ts';

interface PublishedMarksProps {
  readonly published: readonly PublishedArticle[];
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** On a narrow axis they only mark days; otherwise a click opens the article. */
  readonly compact: boolean;
}

/** The articles on the axis as numbers; those that are too close together are set side by side, tied to their days. */
export function PublishedMarks({ published, scale, widthPx, compact }: PublishedMarksProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { openArticle } = useActions();
  const places = placeTags(published, scale, widthPx);
  return (
    <ul className={compact ? 'pointer-events-none' : ''}>
      {published.map(({ article, number, extent }, n) => {
        const { day, tag } = places[n] ?? { day: 0, tag: 0 };
        const name = text.published(
          number,
          article.publisher ?? text.noPublisher,
          formatEdtf(article.published.edtf ?? '', language),
        );
        return (
          <li key={article.id}>
            <svg
              aria-hidden="true"
              className="pointer-events-none absolute top-0 left-0 overflow-visible"
              width={1}
              height={1}
            >
              <Shapes of={[tagLine(tag, day, extent.start === 'faded', tokenPalette)]} />
            </svg>
            {compact ? (
              <span className="absolute top-0.5 -translate-x-1/2" style={{ left: tag }} title={name}>
                <span className="sr-only">{name}</span>
                <span aria-hidden="true">
                  <SourceNumber number={number} />
                </span>
              </span>
            ) : (
              <button
                type="button"
                aria-label={name}
                title={name}
                onClick={() => openArticle(article.id)}
                className="absolute top-0 grid size-6 -translate-x-1/2 place-items-center rounded-control hover:bg-raised"
                style={{ left: tag }}
              >
                <SourceNumber number={number} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
