import type { ReactNode } from 'react';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { noteOfDate } from '../../domain/graph/noteOfDate.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface SourceLineProps {
  readonly source: NumberedArticle;
  /** Cuts the name where the line has no room for it. */
  readonly oneLine?: boolean;
  /** The title stands below it, and need not stand in for a publisher that is not known. */
  readonly titled?: boolean;
  /** What follows the date. */
  readonly children?: ReactNode;
}

/** Who published an article and when, under the number by which it is cited. */
export function SourceLine({
  source: { article, number },
  oneLine = false,
  titled = false,
  children,
}: SourceLineProps) {
  const language = useLanguage();
  const text = useText(messages);
  const { edtf, basis } = article.published;
  const date = edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short');
  return (
    <span className="type-meta flex min-w-0 items-center gap-1.5 text-ink-2">
      <SourceNumber number={number} />
      <span
        className={
          !oneLine ? 'min-w-0' : article.publisher ? 'truncate' : 'flex min-w-0 gap-1 whitespace-nowrap'
        }
      >
        <strong className={`font-[660] text-ink ${oneLine ? 'truncate' : ''}`}>
          {titled ? article.publisher : nameOfSource(article)}
        </strong>{' '}
        <span title={noteOfDate(article, language)}>
          {date}
          {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}
        </span>
        {children}
      </span>
    </span>
  );
}
