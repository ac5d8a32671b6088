import { ArrowLeft, Check, Clock, ListChecks, PencilLine, Undo2, X } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { segmentText } from '../../domain/passages/segmentText.ts';
import { progressOf } from '../../domain/review/queue.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { directionOf } from '../../lib/direction.ts';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { useActions, useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { openArticle, setDisplay as withDisplay } from '../../store/view/transitions.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Bar } from './Bar.tsx';
import { messages } from './messages.ts';
import { NothingToReview } from './NothingToReview.tsx';
import { CardHead, Claim } from './ProposalCard.tsx';
import { paragraphOf } from './paragraphOf.ts';
import { ReadingNote } from './ReadingNote.tsx';
import { sentenceOf, useMarks } from './ReviewArticle.tsx';
import { SimilarList } from './SimilarList.tsx';
import type { OpenProposal } from './useProposal.ts';

/** How far a finger must move the card for a decision. */
const swipePx = 96;

/** On a phone, one card at a time with its sentence; a swipe to the right accepts, to the left rejects. */
export function PhoneReview({ open }: { readonly open: OpenProposal | null }) {
  const text = useText(messages);
  const review = useReview((state) => state.review);
  const { undo } = useReview((state) => state.actions);
  const { setDisplay } = useActions();
  const canUndo = useCorpora((state) => (state.current?.past.length ?? 0) > 0);
  const { done, left } = progressOf(review);
  return (
    <div className="flex min-h-0 flex-1 flex-col bg-canvas">
      <div className="flex items-center gap-2 bg-panel px-2">
        <IconButton label={text.seeGraph} onClick={() => setDisplay('graph')}>
          <ArrowLeft size={18} aria-hidden="true" />
        </IconButton>
        <h2 className="type-count flex-1">{text.name}</h2>
        <span className="type-num">{text.of(done, done + left)}</span>
        <IconButton label={text.undo} disabled={!canUndo} onClick={() => void undo()}>
          <Undo2 size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <Bar progress={{ done, left }} className="h-1 shrink-0" />
      <ReadingNote className="px-4 py-1.5" />
      {open === null ? <NothingToReview /> : <Card key={open.proposal.id} open={open} />}
    </div>
  );
}

function Card({ open }: { readonly open: OpenProposal }) {
  const text = useText(messages);
  const [dx, setDx] = useState(0);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const { proposal, listing, setListing, similar, fault } = open;
  const count = similar.proposals.length;
  const waiting = useReview((state) => state.queue.length);
  const start = (event: PointerEvent) => {
    // A mouse selects words; a finger moves the card.
    if (event.pointerType === 'mouse') return;
    from.current = { x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent) => {
    const at = from.current;
    if (at === null) return;
    const [x, y] = [event.clientX - at.x, event.clientY - at.y];
    if (dx === 0 && Math.abs(y) > Math.abs(x)) return;
    setDx(x);
  };
  const end = () => {
    if (dx >= swipePx) open.accept();
    else if (dx <= -swipePx) open.reject();
    from.current = null;
    setDx(0);
  };
  const side = dx >= swipePx ? 'border-r-4 border-r-ink' : dx <= -swipePx ? 'border-l-4 border-l-ink' : '';
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden p-3">
        <div
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={() => {
            from.current = null;
            setDx(0);
          }}
          style={{ transform: dx === 0 ? undefined : `translateX(${dx}px)` }}
          className={`relative z-1 touch-pan-y rounded-[14px] border border-rule-2 bg-raised p-4 shadow-float ${side}`}
        >
          {listing ? (
            <SimilarList open={open} />
          ) : (
            <>
              <Sentence open={open} />
              <hr className="my-3 border-rule-2" />
              <CardHead proposal={proposal} />
              <Claim open={open} />
              {fault !== null && (
                <p role="alert" className="type-meta mt-2">
                  {text.faults[fault]}
                </p>
              )}
              {count > 1 && (
                <button
                  type="button"
                  onClick={() => setListing(true)}
                  className="type-ui-strong mt-2 flex min-h-11 w-full items-center gap-3 text-left"
                >
                  <ListChecks size={17} aria-hidden="true" />
                  {text.similar[proposal.kind](count)}
                </button>
              )}
            </>
          )}
        </div>
        {waiting > 1 && <CardsBelow />}
      </div>
      <div className="border-t border-ink bg-panel px-2 pb-2">
        <p aria-hidden="true" className="type-meta flex justify-center gap-4 py-1 text-ink-3">
          <span>← {text.swipe.reject}</span>
          <span>{text.swipe.hint}</span>
          <span>{text.swipe.accept} →</span>
        </p>
        <fieldset aria-label={text.decisions} className="grid grid-cols-[1fr_1fr_1fr_1.35fr] gap-2">
          <Act label={text.reject} Icon={X} onClick={open.reject} />
          <Act label={text.later} Icon={Clock} onClick={open.putOff} />
          <Act
            label={text.correct}
            Icon={PencilLine}
            onClick={open.correct}
            disabled={open.body.list === 'same'}
          />
          <Act label={text.accept} Icon={Check} onClick={open.accept} primary />
        </fieldset>
      </div>
    </>
  );
}

/** The edges of those that follow. */
const CardsBelow = () => (
  <div aria-hidden="true">
    <div className="mx-3 -mt-2.5 h-4 rounded-b-[14px] border border-rule-2 bg-raised" />
    <div className="mx-6 -mt-2.5 h-4 rounded-b-[14px] border border-t-0 border-rule-2 bg-raised" />
  </div>
);

interface ActProps {
  readonly label: string;
  readonly Icon: typeof Check;
  readonly onClick: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

const Act = ({ label, Icon, onClick, primary = false, disabled = false }: ActProps) => (
  <button
    type="button"
    onClick={onClick}
    disabled={disabled}
    className={`type-ui-strong flex h-15 flex-col disabled:text-ink-3 items-center justify-center gap-1 rounded-control border ${
      primary ? 'border-ink bg-ink text-on-ink' : 'border-rule-2 bg-raised'
    }`}
  >
    <Icon size={18} aria-hidden="true" />
    {label}
  </button>
);

/** The sentence of the proposal with its source, its ends underlined. */
function Sentence({ open: { proposal } }: { readonly open: OpenProposal }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { changeView } = useActions();
  const source = index.findArticle(proposal.article);
  if (!source) return null;
  const { article, number } = source;
  const { edtf } = article.published;
  return (
    <>
      <div className="type-meta flex items-center gap-1.5 text-ink-2">
        <SourceNumber number={number} />
        <strong className="min-w-0 truncate font-[660] text-ink">{nameOfSource(article)}</strong>
        <span className="mr-auto shrink-0">
          {edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short')}
        </span>
        <button
          type="button"
          className="min-h-11 min-w-11 px-1 text-right font-semibold text-ink underline decoration-rule-2 underline-offset-3"
          onClick={() =>
            changeView((view) => openArticle(withDisplay(view, 'graph'), article.id, proposal.span ?? null))
          }
        >
          {text.read}
        </button>
      </div>
      <p className="type-num mb-1.5 text-ink-2">
        {text.place(number, index.articles.length, paragraphOf(source, proposal))}
      </p>
      <Words source={source} proposal={proposal} />
    </>
  );
}

function Words({
  source,
  proposal,
}: {
  readonly source: Parameters<typeof useMarks>[0];
  readonly proposal: OpenProposal['proposal'];
}) {
  const marks = useMarks(source, proposal);
  const sentence = sentenceOf(source, proposal);
  if (sentence === null) return null;
  const { text, language } = source.article;
  return (
    <blockquote
      lang={language}
      dir={directionOf(language)}
      className="font-text text-[1.09375rem]/[1.6875rem]"
    >
      {segmentText(sentence, marks).map(({ start, end, layers }) => {
        const own = layers.find(({ kind }) => kind === 'end');
        const trigger = layers.some(({ kind }) => kind === 'trigger');
        return (
          <span
            key={start}
            className={`${trigger ? 'marker' : 'marker-soft'} ${own ? 'font-[640] underline decoration-3 underline-offset-4' : ''}`}
            style={own?.type && { textDecorationColor: tokenPalette.nodes[own.type] }}
          >
            {setWords(text.slice(start, end))}
          </span>
        );
      })}
    </blockquote>
  );
}
