import { TriangleAlert } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { ChainStep } from '../../domain/chains/chain.ts';
import { claimFrom } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { isInTeaser } from '../../domain/graph/outsideArticle.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { cutQuote } from '../../domain/passages/cutQuote.ts';
import { passageAround } from '../../domain/passages/passages.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { directionOf } from '../../lib/direction.ts';
import { useActions, useIndex, useStoreHandle } from '../../store/react.tsx';
import { openArticle, selectEdge } from '../../store/view/transitions.ts';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import type { View } from '../../store/view/view.ts';
import { pencilMessages } from '../../ui/evidence/InPencil.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { useListed } from '../../ui/evidence/SourceNumbers.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { itemsOf, proofOf, sourcesOf } from './describeChain.ts';
import { GatherStep } from './GatherStep.tsx';
import { messages } from './messages.ts';
import { StepCertainty } from './StepCertainty.tsx';
import { StepSource } from './StepSource.tsx';

interface ChainStepItemProps {
  readonly step: ChainStep;
  /** From 1. */
  readonly number: number;
  /** In characters; the proving words are never cut. */
  readonly longestQuote: number;
}

/** One step: what it says, the words that prove it best, where they are and how certain. Opens the article. */
export function ChainStepItem({ step, number, longestQuote }: ChainStepItemProps) {
  const text = useText(messages);
  const { inPencil } = useText(pencilMessages);
  const listed = useListed();
  const language = useLanguage();
  const index = useIndex();
  const store = useStoreHandle();
  const { changeView, pointAt } = useActions();
  const { edge } = step;
  const proof = proofOf(index, step);
  if (proof === null) return null;
  const { item, position } = proof;

  const opened = (view: View): View =>
    openArticle(selectEdge(view, edge.id, position), item.article, { start: item.start, end: item.end });
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (document.getSelection()?.isCollapsed ?? true) changeView(opened);
  };

  const { article } = index.article(item.article);
  const passage = passageAround(index, item.article, item);
  const quote = cutQuote(article.text, passage, passage.marks, longestQuote);
  const family = familyOf(index, edge);
  const outside = isInTeaser(index, item);
  const cutShort = outside && /(\.\.\.|…)\s*$/.test(article.text.slice(passage.start, passage.end));
  const others = itemsOf(step).filter((other) => other !== item);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in it does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise.
    <div
      onClick={open}
      onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
      onPointerLeave={() => pointAt(null)}
      className="group max-w-[34rem] cursor-pointer"
    >
      <p className="flex items-center gap-2">
        <strong className="type-ui-strong">{text.step(number)}</strong>
        <span className="sr-only">
          {`. ${claimFrom(index, edge, step.from, language).sentence}${isProposed(edge) ? inPencil : ''}. `}
        </span>
        <LinkSample family={family} widthPx={26} hand={handOf(edge)} />
        <span className="type-ui text-ink-2">{text.families[family]}</span>
      </p>
      <blockquote
        lang={article.language}
        dir={directionOf(article.language)}
        className="type-quote-chain mt-1 text-pretty wrap-anywhere"
      >
        {quote.cutBefore && <span className="text-ink-3">[…] </span>}
        <MarkedText text={article.text} {...quote} marks={passage.marks} />
        {quote.cutAfter && <span className="text-ink-3"> […]</span>}
      </blockquote>
      <div className="type-meta mt-3 flex flex-col gap-1 border-t border-rule-2 pt-2.5 text-ink-2">
        <StepSource
          passage={passage}
          href={writeUrl(opened(store.getState().view), index) || '?'}
          onOpen={open}
        />
        <div className="flex items-center justify-between gap-4">
          <StepCertainty item={item} />
          <GatherStep edge={edge} position={position} number={number} />
        </div>
        {outside && (
          <p className="flex items-center gap-2 font-[640] text-ink">
            <TriangleAlert size={14} aria-hidden="true" className="shrink-0" />
            {cutShort ? `${text.outside}, ${text.cutShort}` : text.outside}
          </p>
        )}
        {others.length > 0 && <p>{text.others(others.length, listed(sourcesOf(index, others)))}</p>}
      </div>
    </div>
  );
}
