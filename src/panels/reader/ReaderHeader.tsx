import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { noteOfDate } from '../../domain/graph/noteOfDate.ts';
import { countPrinted } from '../../domain/passages/provingPassages.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { StepButtons } from '../../ui/controls/StepButtons.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CiteCurrent } from './CiteCurrent.tsx';
import { messages } from './messages.ts';

interface ReaderHeaderProps {
  readonly source: NumberedArticle;
  readonly cursor: PassageCursor;
  readonly headingProps: {
    readonly id: string;
    readonly ref: RefObject<HTMLHeadingElement | null>;
    readonly tabIndex: -1;
  };
}

/** Which article this is, where the reader is among the selection's passages, and what kinds of node the article names. */
export function ReaderHeader({ source: { article, number }, cursor, headingProps }: ReaderHeaderProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { closeArticle } = useActions();
  const { edtf, basis } = article.published;
  return (
    <header className="shrink-0 border-b border-rule-2 pt-2.5 pr-6 pb-2 pl-10 max-phone:px-5 max-phone:pt-0">
      <div className="type-meta flex items-center gap-1.5 text-ink-2">
        <SourceNumber number={number} />
        <p className="min-w-0 flex-1">
          <strong className="mr-1.5 font-[660] text-ink">{article.publisher ?? text.noPublisher}</strong>{' '}
          <span title={noteOfDate(article, language)}>
            {edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short')}
            {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}
          </span>
        </p>
        <span className="inline-flex">
          <CiteCurrent cursor={cursor} />
        </span>
        <IconButton label={text.close} className="-mr-2" onClick={closeArticle}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <h2 {...headingProps} lang={article.language} className="type-article-title text-balance">
        {setWords(article.title)}
      </h2>
      <div className="mt-1 flex min-h-8 flex-wrap items-center gap-x-4">
        <Position cursor={cursor} />
        <MentionCounts article={article.id} />
      </div>
    </header>
  );
}

function Position({ cursor: { list, open, step } }: { readonly cursor: PassageCursor }) {
  const text = useText(messages);
  if (list.length === 0) return null;
  const countBefore = (end: number): number => countPrinted(list.slice(0, end));
  return (
    <div className="-ml-2 flex items-center">
      <StepButtons previous={text.previous} next={text.next} at={open} length={list.length} step={step}>
        <span aria-live="polite" className="type-ui-strong">
          {open < 0
            ? text.passages(countBefore(list.length))
            : text.position(countBefore(open) + 1, countBefore(list.length))}
        </span>
      </StepButtons>
    </div>
  );
}

function MentionCounts({ article }: { readonly article: NumberedArticle['article']['id'] }) {
  const text = useText(messages);
  const { typesTitle } = kindWords[useLanguage()];
  const mentions = useIndex().mentionsIn(article);
  const counts = nodeTypes
    .map((type) => ({ type, count: mentions.filter(({ node }) => node.type === type).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <ul className="flex items-center gap-1.5">
        {counts.map(({ type, count }) => (
          <li key={type} title={text.countOf(typesTitle[type], count)}>
            <Glyph name={type} sizePx={13} />
            <span className="sr-only">{text.countOf(typesTitle[type], count)}</span>
          </li>
        ))}
      </ul>
      <span className="type-meta ml-auto text-ink-2 in-data-[sheet=half]:hidden">
        {text.mentions(mentions.length)}
      </span>
    </>
  );
}
