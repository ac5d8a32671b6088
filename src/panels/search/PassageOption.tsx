import { Fragment } from 'react';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import type { PassageHit } from '../../domain/search/findSentences.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useIndex } from '../../store/react.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { cutAround } from './cutAround.ts';
import { HiddenMark } from './HiddenMark.tsx';
import { messages } from './messages.ts';

interface PassageOptionProps {
  readonly hit: PassageHit;
  readonly hidden: boolean;
}

/** A sentence that was found: where it is, and its words, the matching ones under the marker. */
export function PassageOption({ hit, hidden }: PassageOptionProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { article, number } = useIndex().article(hit.article);
  const { edtf } = article.published;
  const parts = cutAround(article.text, hit, hit.marks);
  return (
    <span className="block py-2">
      <span className="type-meta flex flex-wrap items-center gap-x-2 text-ink-3">
        <SourceNumber number={number} />
        <span className="font-semibold text-ink">{nameOfSource(article)}</span>
        <span>{edtf === null ? text.undated : formatEdtf(edtf, language, 'short')}</span>
        <span>{text.paragraph(hit.paragraph)}</span>
        {hit.section === 'related' && <span>{text.outside}</span>}
        {hidden && (
          <span className="ml-auto">
            <HiddenMark />
          </span>
        )}
      </span>
      <span lang={article.language} className="type-quote mt-0.5 line-clamp-3 block pl-1">
        {parts.map((part) => (
          <Fragment key={part.start}>
            {part.start > hit.start && ' […] '}
            <MarkedText text={article.text} {...part} marks={hit.marks} />
          </Fragment>
        ))}
      </span>
    </span>
  );
}
