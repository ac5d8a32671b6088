import { useEffect, useRef } from 'react';
import type { Edge } from '../../domain/graph/schema.ts';
import { correctEvidence } from '../../domain/writing/correct.ts';
import { useCanEditCorpus } from '../../store/corpus/corpusReact.tsx';
import { useActions, useIndex, useReading } from '../../store/react.tsx';
import type { PassagePlace } from '../../store/view/passageCursor.ts';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Attribution } from './Attribution.tsx';
import { Cite } from './Cite.tsx';
import { messages } from './messages.ts';
import { isOutside, OutsideTag } from './OutsideTag.tsx';
import { QuietButton } from './QuietButton.tsx';
import { Quote } from './Quote.tsx';
import { SourceLine } from './SourceLine.tsx';
import { sayWhen } from './sayWhen.ts';
import { useEvidenceAnchor } from './useEvidenceAnchor.ts';

interface EvidenceItemProps {
  readonly edge: Edge;
  readonly place: PassagePlace;
  readonly current: boolean;
  /** Inside a frame of another component: without an outline. */
  readonly plain?: boolean;
  readonly onRead: (place: PassagePlace) => void;
}

/** One passage that asserts the edge: where it is, its words, who says it, how certainly and when it happened. */
export function EvidenceItem({ edge, place, current, plain = false, onRead }: EvidenceItemProps) {
  const index = useIndex();
  const text = useText(messages);
  const language = useLanguage();
  const isReading = useReading() !== null;
  const canEdit = useCanEditCorpus();
  const { setWriting } = useActions();
  const item = useRef<HTMLLIElement>(null);
  useEvidenceAnchor(item, current);
  const opened = useRef(false);
  useEffect(() => {
    // A panel opens at its heading, which the first passage follows.
    const follows = !plain && !opened.current && item.current?.previousElementSibling === null;
    opened.current = true;
    if (current && !follows) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current, plain]);

  const evidence = edge.evidence[place.evidence ?? 0];
  if (!evidence) return null;
  const when = evidence.when === null ? null : sayWhen(evidence.when, language);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in the item does the same by keyboard.
    <li
      ref={item}
      data-evidence={place.evidence}
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        if (document.getSelection()?.isCollapsed ?? true) onRead(place);
      }}
      className={`scroll-mt-12 scroll-mb-14 cursor-pointer px-3 pt-3 pb-2.5 ${
        plain
          ? 'border-t border-rule-2 first:border-t-0'
          : current
            ? 'rounded-control bg-raised outline-[1.5px] outline-ink outline-solid'
            : 'border-t border-rule-2 first:border-t-0 hover:bg-sunken [[aria-current]+&]:border-t-0'
      }`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-0.5">
        <SourceLine source={index.article(place.article)}>
          , {text.paragraph(place.passage.paragraph)}
        </SourceLine>
        <span className="type-meta ml-auto inline-flex items-center gap-1.5 text-ink-2">
          <CertaintySample certainty={evidence.certainty} />
          {text.certainties[evidence.certainty]}
        </span>
      </div>
      <div className="mt-1">
        <Quote passage={place.passage} current={current} />
      </div>
      <div className="type-meta mt-1.5 text-ink-2">
        <Attribution evidence={evidence} />
        {when && (
          <p>
            {text.happened(when.date, when.shape)}
            {evidence.whenBasis === 'inferred' && `, ${text.inferredDate}`}
          </p>
        )}
        {evidence.note !== undefined && <p className="text-ink-3">{evidence.note[language]}</p>}
      </div>
      <div className="relative flex flex-wrap items-center gap-x-4 pt-1">
        {isOutside(place.passage) && <OutsideTag />}
        <span className="ml-auto inline-flex">
          <Cite
            cited={[{ kind: 'evidence', edge, position: place.evidence ?? 0 }]}
            what={text.citedPassage(index.article(place.article).number, place.passage.paragraph)}
            current={current}
            compact={plain}
          />
        </span>
        {canEdit && (
          <QuietButton
            onClick={(event) => {
              event.stopPropagation();
              setWriting({ draft: correctEvidence(edge, evidence), selected: null });
            }}
          >
            {text.correct}
          </QuietButton>
        )}
        <QuietButton
          className={isReading ? 'sr-only focus:not-sr-only' : ''}
          onClick={(event) => {
            event.stopPropagation();
            onRead(place);
          }}
        >
          {text.read}
        </QuietButton>
      </div>
    </li>
  );
}
