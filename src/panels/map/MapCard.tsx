import { useLayoutEffect, useRef, useState } from 'react';
import { claimOf, nameOf } from '../../domain/claim.ts';
import { cutQuote } from '../../domain/cutQuote.ts';
import { formatEdtf } from '../../domain/edtf.ts';
import type { NumberedArticle } from '../../domain/graphIndex.ts';
import type { EdgeId, NodeId } from '../../domain/ids.ts';
import { summarizeNode } from '../../domain/nodeSummary.ts';
import { standsOutsideArticle } from '../../domain/outsideArticle.ts';
import { type MarkedPassage, passageAround } from '../../domain/passages.ts';
import type { Standing } from '../../domain/placement.ts';
import { surestOf } from '../../domain/surestOf.ts';
import { cornerBeside } from '../../drawing/cornerBeside.ts';
import type { Box, Point } from '../../drawing/geometry.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import type { Pointed } from '../../store/session.ts';
import { LinkSample } from '../../ui/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { NodeSummary } from '../../ui/NodeSummary.tsx';
import { SourceQuote } from '../../ui/SourceQuote.tsx';
import { messages } from './messages.ts';

interface MapCardProps {
  readonly target: Pointed;
  /** Where it belongs, in pixels of the map. */
  readonly at: Point;
  /** What it keeps off where it can. */
  readonly avoid: readonly Box[];
  readonly standing: Standing | undefined;
}

/** A floating card about what the pointer or the keys are on. It never takes the pointer. */
export function MapCard({ target, at, avoid, standing }: MapCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent;
    if (!element || !room) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    setCorner(cornerBeside(at, size, { width: room.clientWidth, height: room.clientHeight }, avoid));
  }, [at, avoid]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      data-map-card=""
      className="pointer-events-none absolute top-0 left-0 z-20 w-[300px] max-w-[calc(100%-16px)] rounded-control border border-rule-2 bg-raised px-3.5 py-3 shadow-float"
      style={
        corner === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)` }
      }
    >
      {target.kind === 'node' ? (
        <NodeLines id={target.id} standing={standing} />
      ) : (
        <EdgeLines id={target.id} />
      )}
    </div>
  );
}

function NodeLines({ id, standing }: { readonly id: NodeId; readonly standing: Standing | undefined }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const node = index.node(id);
  const { passages, articles, links, first } = summarizeNode(index, useVisible(), id);
  return (
    <NodeSummary
      type={node.type}
      typeName={text.type[node.type]}
      date={node.when === null ? null : formatEdtf(node.when, language)}
      name={nameOf(node, language, 'full')}
      counts={[text.passages(passages), text.articles(articles), text.links(links)]}
    >
      {standing?.kind === 'at' && (
        <p className="type-meta text-ink-3">
          {(standing.because === 'only-country' ? text.placedAsOnly : text.placedAt)(
            nameOf(index.node(standing.place), language, 'full'),
          )}
        </p>
      )}
      {first && <FirstQuote {...first} />}
    </NodeSummary>
  );
}

function EdgeLines({ id }: { readonly id: EdgeId }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const evidence = useVisible().edges.get(id) ?? [];
  const edge = index.edge(id);
  const family = index.graph.predicates[edge.predicate]?.family ?? 'co-mention';
  const articles = index.corroboration(edge, evidence);
  const first = edge.evidence[evidence[0] ?? 0];
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <LinkSample family={family} />
        {text.families[family]}
        <span className="text-ink-3">{text.certainties[surestOf(edge, evidence)]}</span>
        {articles >= 2 && (
          <span className="type-code ml-auto rounded-tag border border-rule-2 px-1.5 text-ink">
            {text.articles(articles)}
          </span>
        )}
      </p>
      <p className="mt-1 font-text text-[1.0625rem]/[1.3125rem] font-[540]">
        {claimOf(index, edge, language).sentence}
      </p>
      {standsOutsideArticle(index, edge, evidence) && (
        <p className="type-meta mt-0.5 text-ink-2">{text.outsideArticle}</p>
      )}
      {first && (
        <FirstQuote
          article={index.article(first.article)}
          passage={passageAround(index, first.article, first)}
        />
      )}
    </>
  );
}

const longestQuote = 170;

interface FirstQuoteProps {
  readonly article: NumberedArticle;
  readonly passage: MarkedPassage;
}

function FirstQuote({ article: { article, number }, passage }: FirstQuoteProps) {
  return (
    <SourceQuote
      text={article.text}
      language={article.language}
      quote={cutQuote(article.text, passage, passage.marks.slice(0, 1), longestQuote)}
      marks={passage.marks}
      number={number}
      source={article.publisher ?? article.title}
      paragraph={passage.paragraph}
    />
  );
}
