import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { useActions } from '../../store/react.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { placeTags } from './placeTags.ts';

interface PublishedMarksProps {
  readonly published: readonly PublishedArticle[];
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** On a narrow axis they only mark; elsewhere a click opens the article. */
  readonly compact: boolean;
}

/** The articles on the axis by their numbers; those too near to each other stand side by side, tied to their days. */
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
              className="pointer-events-none absolute top-[20px] left-0 overflow-visible text-ink-3"
              width={1}
              height={8}
              stroke="currentColor"
              strokeDasharray={extent.start === 'faded' ? '2 2' : undefined}
            >
              <path d={`M${tag} 0 L${day} 7`} />
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
