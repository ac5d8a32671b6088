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
  /** Cuts it at the end of the line. */
  readonly oneLine?: boolean;
  /** What follows the date. */
  readonly children?: ReactNode;
}

/** Who published an article and when, under the number by which it is cited. */
export function SourceLine({ source: { article, number }, oneLine = false, children }: SourceLineProps) {
  const language = useLanguage();
  const text = useText(messages);
  const { edtf, basis } = article.published;
  const date = edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short');
  return (
    <span className="type-meta flex min-w-0 items-center gap-1.5 text-ink-2">
      <SourceNumber number={number} />
      <span className={oneLine ? 'truncate' : 'min-w-0'}>
        <strong className="font-[660] text-ink">{nameOfSource(article)}</strong>{' '}
        <span title={noteOfDate(article, language)}>
          {date}
          {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}
        </span>
        {children}
      </span>
    </span>
  );
}
