import type { MouseEvent } from 'react';
import { contains } from '../../domain/basics/span.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import type { MarkedPassage } from '../../domain/passages/passages.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useIndex } from '../../store/react.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface StepSourceProps {
  readonly passage: MarkedPassage;
  readonly href: string;
  readonly onOpen: (event: MouseEvent) => void;
}

/** Who published the words and when, where they are in the article, and a link to them. */
export function StepSource({ passage, href, onOpen }: StepSourceProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { article, number } = index.article(passage.article);
  const { edtf, basis } = article.published;
  const date = edtf === null ? text.undated : formatEdtf(edtf, language, 'short');
  const place =
    passage.section !== 'related'
      ? text.paragraph(passage.paragraph)
      : isTitle(index, passage)
        ? text.teaserTitle
        : text.teaser;
  return (
    <a
      href={href}
      onClick={onOpen}
      title={text.read}
      className="flex items-start gap-1.5 decoration-1 underline-offset-4 group-hover:underline touch:min-h-hit max-phone:items-center"
    >
      <span className="sr-only">{`${text.read} `}</span>
      <SourceNumber number={number} />
      <span className="min-w-0">
        <strong className="font-[660] text-ink">{nameOfSource(article)}</strong> {date}
        {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}, {place}
      </span>
    </a>
  );
}

/** A box of the page begins with its title, on a line of its own. */
function isTitle(index: GraphIndex, passage: MarkedPassage): boolean {
  const { sections, text } = index.article(passage.article).article;
  const section = sections.find((one) => contains(one, passage));
  return (
    section !== undefined &&
    passage.start === section.start &&
    text.slice(passage.end, section.end).includes('\n')
  );
}
