import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { cutQuote } from '../../domain/cutQuote.ts';
import { formatEdtf } from '../../domain/edtf.ts';
import type { NumberedArticle } from '../../domain/graphIndex.ts';
import { summarizeNode } from '../../domain/nodeSummary.ts';
import { type MarkedPassage, passageAround } from '../../domain/passages.ts';
import { surestOf } from '../../domain/surestOf.ts';
import type { ItemSubject, TimelineItem } from '../../domain/timeline/timeline.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { LinkSample } from '../../ui/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { NodeSummary } from '../../ui/NodeSummary.tsx';
import { SourceQuote } from '../../ui/SourceQuote.tsx';
import { wordsOf } from './itemFace.ts';
import { messages } from './messages.ts';
import { usePointedItem } from './usePointedItem.ts';

interface ItemCardProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly items: readonly TimelineItem[];
}

const gapPx = 8;
const marginPx = 8;

/** A card about the item that the pointer or the keyboard is on: when, what, and the first words that prove it. */
export function ItemCard({ scroller, items }: ItemCardProps) {
  const pointed = usePointedItem(scroller, items);
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<{ readonly left: number; readonly top: number } | null>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent?.getBoundingClientRect();
    if (!element || !room || !pointed) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const { box } = pointed;
    const wanted = Math.max(box.left, pointed.atPx - 60) - room.left;
    const left = Math.max(marginPx, Math.min(wanted, room.width - width - marginPx));
    const below = box.bottom - room.top + gapPx;
    const above = box.top - room.top - gapPx - height;
    setCorner({ left, top: below + height <= room.height - marginPx || above < 0 ? below : above });
  }, [pointed]);

  if (!pointed) return null;
  return (
    <div
      ref={card}
      aria-hidden="true"
      data-item-card={pointed.item.key}
      className="pointer-events-none absolute top-0 left-0 z-30 w-[300px] max-w-[calc(100%-16px)] rounded-control border border-rule-2 bg-raised px-3.5 py-3 shadow-float"
      style={
        corner === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${Math.round(corner.left)}px, ${Math.round(corner.top)}px)` }
      }
    >
      <CardContent item={pointed.item} />
    </div>
  );
}

function CardContent({ item }: { readonly item: TimelineItem }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const { subject } = item;
  const date = `${formatEdtf(item.when, language)}${item.inferred ? `, ${text.inferredDate}` : ''}`;
  if (subject.kind === 'node') {
    const { type } = index.node(subject.id);
    const { passages, articles, links, first } = summarizeNode(index, visible, subject.id);
    return (
      <NodeSummary
        type={type}
        typeName={text.types[type]}
        date={date}
        name={wordsOf(index, subject, language)}
        counts={[text.passages(passages), text.articles(articles), text.linksOfNode(links)]}
      >
        {first && <CardQuote {...first} />}
      </NodeSummary>
    );
  }
  return <LinkContent subject={subject} date={date} />;
}

type LinkSubject = Extract<ItemSubject, { readonly kind: 'edge' }>;

function LinkContent({ subject, date }: { readonly subject: LinkSubject; readonly date: string }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const edge = index.edge(subject.id);
  const family = index.graph.predicates[edge.predicate]?.family ?? 'co-mention';
  const first = edge.evidence[subject.evidence[0]];
  const passage = first && passageAround(index, first.article, first);
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <LinkSample family={family} />
        {text.families[family]}
        <span className="text-ink-3">{text.certainties[surestOf(edge, subject.evidence)]}</span>
      </p>
      <p className="mt-1 font-text text-[1.0625rem]/[1.3125rem] font-[540]">
        {wordsOf(index, subject, language)}
      </p>
      <p className="type-meta mt-0.5 text-ink-2 first-letter:uppercase">{date}</p>
      {passage?.section === 'related' && <p className="type-meta mt-0.5 text-ink-2">{text.outside}</p>}
      {first && passage && <CardQuote article={index.article(first.article)} passage={passage} />}
    </>
  );
}

const longestQuote = 170;

function CardQuote({
  article: { article, number },
  passage,
}: {
  article: NumberedArticle;
  passage: MarkedPassage;
}) {
  const { noPublisher } = useText(messages);
  return (
    <SourceQuote
      text={article.text}
      language={article.language}
      quote={cutQuote(article.text, passage, passage.marks.slice(0, 1), longestQuote)}
      marks={passage.marks}
      number={number}
      source={article.publisher ?? noPublisher}
      paragraph={passage.paragraph}
    />
  );
}
