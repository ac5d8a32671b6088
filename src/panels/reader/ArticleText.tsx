import { memo, useMemo } from 'react';
import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { Span } from '../../domain/basics/span.ts';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { layOutArticle, type PrintedLine, type PrintedSection } from '../../domain/passages/layOutArticle.ts';
import { directionOf } from '../../lib/direction.ts';
import { useIndex } from '../../store/react.tsx';
import type { HiddenPassages } from '../../store/view/hiddenPassages.ts';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';
import { useText } from '../../ui/language.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { messages } from './messages.ts';
import { type DrawnMention, drawMentions, printLine } from './printLine.ts';

interface ArticleTextProps {
  readonly source: NumberedArticle;
  readonly marks: ReadingMarks;
  readonly hidden: HiddenPassages | null;
  /** The words that the reader is writing about. */
  readonly written: Span | null;
}

/** The whole article as printed, every character of it; its sections told apart. */
export const ArticleText = memo(function ArticleText({ source, marks, hidden, written }: ArticleTextProps) {
  const index = useIndex();
  const { article } = source;
  const sections = useMemo(() => layOutArticle(article), [article]);
  const mentions = useMemo(() => drawMentions(index, article.id), [index, article.id]);
  return (
    <article lang={article.language} dir={directionOf(article.language)} className="type-article text-ink">
      {sections.map((section, at) => (
        <ArticleSection
          key={section.start}
          section={section}
          opens={sections[at - 1]?.section !== section.section}
          text={article.text}
          mentions={mentions}
          marks={marks}
          hidden={hidden}
          written={written}
        />
      ))}
    </article>
  );
});

interface ArticleSectionProps {
  readonly section: PrintedSection;
  /** False when the section before it is of the same kind. */
  readonly opens: boolean;
  readonly text: string;
  readonly mentions: readonly DrawnMention[];
  readonly marks: ReadingMarks;
  readonly hidden: HiddenPassages | null;
  readonly written: Span | null;
}

function ArticleSection({ section, opens, ...rest }: ArticleSectionProps) {
  const { text } = rest;
  return (
    <>
      {opens && <SectionLabel kind={section.section} />}
      <div
        data-section={section.section}
        data-start={section.start}
        data-end={section.end}
        className={`pb-[9px] ${looks[section.section]}`}
      >
        {section.parts.map((part) =>
          part.kind === 'gap' ? (
            text.slice(part.start, part.end)
          ) : (
            <Line key={part.start} line={part} {...rest} />
          ),
        )}
      </div>
    </>
  );
}

/** How each kind of section is set: the title as a title, the site's own chrome small and pale. */
const looks: Readonly<Record<SectionKind, string>> = {
  title: 'type-article-title',
  subtitle: 'font-[560]',
  caption: 'italic text-ink-2',
  byline: 'text-ink-2',
  body: '',
  related: '-ml-1.5 border-l border-dashed border-ink-3 pl-[5px] text-ink-2',
  boilerplate: 'text-ink-3 text-[0.8125rem]/[1.1875rem] max-phone:text-[0.9375rem]/[1.375rem]',
};

/** Our own headings for sections that are not the article's; they are left out when the text is copied. */
function SectionLabel({ kind }: { readonly kind: SectionKind }) {
  const text = useText(messages);
  if (kind !== 'related' && kind !== 'boilerplate') return null;
  return (
    <h3 className="type-meta mt-3 mb-2 border-t border-rule-2 pt-2 text-ink-2 select-none">
      {kind === 'related' ? text.outside : text.chrome}
    </h3>
  );
}

interface LineProps {
  readonly line: PrintedLine;
  readonly text: string;
  readonly mentions: readonly DrawnMention[];
  readonly marks: ReadingMarks;
  readonly hidden: HiddenPassages | null;
  readonly written: Span | null;
}

/** A paragraph. Its number stands in the margin, outside the text that is selected and copied. */
function Line({ line, text, mentions, marks, hidden, written }: LineProps) {
  return (
    <p
      data-paragraph={line.paragraph ?? undefined}
      className="relative mb-[9px] whitespace-pre-wrap break-words last:mb-0 data-paragraph:before:absolute data-paragraph:before:-left-8 data-paragraph:before:w-5 data-paragraph:before:text-right data-paragraph:before:text-[0.6875rem] data-paragraph:before:font-dense data-paragraph:before:font-medium data-paragraph:before:not-italic data-paragraph:before:text-ink-3 data-paragraph:before:content-[attr(data-paragraph)] max-phone:data-paragraph:before:-left-7"
    >
      {printLine(line, mentions, { ...marks, hidden: hidden?.passages, written }).map((run) => (
        <MarkedWords key={run.start} run={run} text={text} marks={marks} hidden={hidden} />
      ))}
    </p>
  );
}
