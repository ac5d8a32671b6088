import { ArrowDown, ArrowUp, ListTree, Waypoints } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { progressOf } from '../../domain/review/queue.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useActions, useIndex, useStoreHandle } from '../../store/react.tsx';
import { elementOf } from '../../store/review/elementOf.ts';
import { useReview } from '../../store/review/reviewReact.tsx';
import { openArticle, selectEdge, selectNode, setDisplay } from '../../store/view/transitions.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { useWithKeys } from '../../ui/shortcutKeys.tsx';
import { LastDecision } from './LastDecision.tsx';
import { messages } from './messages.ts';
import { NothingToReview } from './NothingToReview.tsx';
import { PhoneReview } from './PhoneReview.tsx';
import { ProposalCard, titleOf } from './ProposalCard.tsx';
import { paragraphOf } from './paragraphOf.ts';
import { QueuePanel } from './QueuePanel.tsx';
import { ReviewArticle } from './ReviewArticle.tsx';
import { SmallGraph } from './SmallGraph.tsx';
import { type OpenProposal, useProposal } from './useProposal.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useShortClaim } from './useShortClaim.ts';

/** « Vérifier » : one proposal after the other, in its sentence. Queue, article and card are side by side. */
export function ReviewDisplay() {
  const text = useText(messages);
  const withKeys = useWithKeys();
  const wide = useMediaQuery('(width >= 80rem)');
  const phone = useMediaQuery('(width < 45rem)');
  const loaded = useReview((state) => state.loaded);
  const fault = useReview((state) => state.fault);
  // The boundary around it says why there is nothing to review, and offers a way out.
  if (!loaded && fault !== null) throw fault;
  const open = useProposal();
  useSelectedProposal();
  const seeInGraph = useSeeInGraph(open?.proposal ?? null);
  useReviewKeys(open, seeInGraph);
  const section = useRef<HTMLElement>(null);
  // The button that opened the review would react to Space as long as it has the focus, and Space is a key of the
  // review.
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={text.name}
      className="absolute inset-0 flex min-h-0 flex-col bg-panel outline-none focus-visible:shadow-none"
    >
      <SaidProposal proposal={open?.proposal ?? null} />
      {!loaded ? (
        <p role="status" className="type-ui p-6 text-ink-2">
          {text.reading}
        </p>
      ) : phone ? (
        <PhoneReview open={open} />
      ) : (
        <div
          className={`grid min-h-0 flex-1 ${
            wide
              ? 'grid-cols-[18rem_minmax(0,1fr)_27.5rem]'
              : 'grid-cols-[minmax(0,1fr)_24rem] max-stack:grid-cols-[minmax(0,1fr)] max-stack:grid-rows-[minmax(0,1fr)_auto]'
          }`}
        >
          {wide && (
            <aside aria-label={text.queue} className="flex min-h-0 flex-col border-r border-rule-2">
              <div className="min-h-0 flex-1">
                <QueuePanel />
              </div>
              <LastDecision />
            </aside>
          )}
          <Reader open={open} queueInMenu={!wide} />
          <aside
            aria-label={text.decisions}
            className="flex min-h-0 flex-col overflow-y-auto border-l border-ink bg-panel max-stack:max-h-[60dvh] max-stack:border-t max-stack:border-l-0"
          >
            {open ? (
              <>
                <div className="px-5 py-3">
                  <ProposalCard open={open} />
                </div>
                <div className="relative min-h-52 flex-1 border-t border-rule-2 bg-canvas max-stack:hidden">
                  <SmallGraph proposal={open.proposal} />
                  <IconButton
                    label={withKeys(text.seeInGraph, 'V')}
                    aria-keyshortcuts="V"
                    onClick={seeInGraph}
                    className="absolute top-2 right-2"
                  >
                    <Waypoints size={16} aria-hidden="true" />
                  </IconButton>
                </div>
              </>
            ) : (
              <NothingToReview />
            )}
            {!wide && <LastDecision />}
          </aside>
        </div>
      )}
    </section>
  );
}

/** The review begins with what was selected in the graph when it was opened. */
function useSelectedProposal(): void {
  const store = useStoreHandle();
  const loaded = useReview((state) => state.loaded);
  const { goToElement } = useReview((state) => state.actions);
  useEffect(() => {
    if (!loaded) return;
    const { selection } = store.getState().view;
    if (selection.kind === 'edge') goToElement({ edge: selection.id });
    else if (selection.kind === 'nodes')
      goToElement(selection.link ? { edge: selection.link.id } : { node: selection.ids[0] });
  }, [loaded, store, goToElement]);
}

/** Shows the proposal in the graph, with its link or its node selected; the graph as it is where nothing is left. */
function useSeeInGraph(proposal: Proposal | null): () => void {
  const index = useIndex();
  const { changeView } = useActions();
  return () => {
    if (proposal === null) {
      changeView((view) => setDisplay(view, 'graph'));
      return;
    }
    const element = elementOf(proposal, index);
    changeView((view) => {
      const shown = setDisplay(view, 'graph');
      if (element === null) return shown;
      return 'edge' in element ? selectEdge(shown, element.edge) : selectNode(shown, element.node);
    });
  };
}

function Reader({
  open,
  queueInMenu,
}: {
  readonly open: OpenProposal | null;
  readonly queueInMenu: boolean;
}) {
  const text = useText(messages);
  const index = useIndex();
  const review = useReview((state) => state.review);
  const [last, setLast] = useState<NumberedArticle | null>(null);
  const source = open ? (index.findArticle(open.proposal.article) ?? null) : last;
  useEffect(() => setLast(source), [source]);
  if (source === null) return <div />;
  const { left } = progressOf(review, { article: source.article.id });
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <ReaderHead source={source} proposal={open?.proposal ?? null} queueInMenu={queueInMenu} />
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
        tabIndex={0}
        aria-label={text.article}
        className="min-h-0 flex-1 overflow-y-auto px-10 pt-4 max-rail:px-6"
      >
        <ReviewArticle source={source} proposal={open?.proposal ?? null} />
        <p className="type-meta max-w-[35rem] border-t border-rule-2 py-3 text-ink-2">
          {text.endOfArticle(left)}
        </p>
      </section>
    </div>
  );
}

interface ReaderHeadProps {
  readonly source: NumberedArticle;
  readonly proposal: Proposal | null;
  readonly queueInMenu: boolean;
}

function ReaderHead({ source, proposal, queueInMenu }: ReaderHeadProps) {
  const { article, number } = source;
  const text = useText(messages);
  const withKeys = useWithKeys();
  const language = useLanguage();
  const { changeView } = useActions();
  const { step } = useReview((state) => state.actions);
  const { articles } = useIndex();
  const place = text.place(number, articles.length, paragraphOf(source, proposal));
  const { edtf, basis } = article.published;
  const date = edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short');
  return (
    <header className="border-b border-rule-2 px-10 pt-2.5 pb-3 max-rail:px-6">
      <div className="flex items-center gap-2">
        {queueInMenu && <QueueMenu />}
        <p className="type-meta flex min-w-0 flex-1 items-center gap-1.5 text-ink-2">
          <SourceNumber number={number} />
          <span className="truncate">
            <strong className="font-[660] text-ink">{article.publisher ?? text.noPublisher}</strong> {date}
            {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}
          </span>
        </p>
        <IconButton label={withKeys(text.previous, 'K')} aria-keyshortcuts="K" onClick={() => step(-1)}>
          <ArrowUp size={16} aria-hidden="true" />
        </IconButton>
        <span className="type-num text-ink-2">{place}</span>
        <IconButton label={withKeys(text.next, 'J')} aria-keyshortcuts="J" onClick={() => step(1)}>
          <ArrowDown size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <h2 lang={article.language} className="type-article-title mt-1 line-clamp-2 max-w-[35rem] text-pretty">
        <button
          type="button"
          className="text-left hover:underline"
          onClick={() =>
            changeView((view) => openArticle(setDisplay(view, 'graph'), article.id, proposal?.span ?? null))
          }
        >
          {setWords(article.title)}
        </button>
      </h2>
    </header>
  );
}

const queueMenuId = 'review-queue';

/** The queue, for when there is no room beside the article. */
function QueueMenu() {
  const text = useText(messages);
  const review = useReview((state) => state.review);
  const { done, left } = progressOf(review);
  return (
    <>
      <Button popoverTarget={queueMenuId} className="h-8">
        <ListTree size={15} aria-hidden="true" />
        <span className="sr-only">{`${text.openQueue}, `}</span>
        <span className="type-num">{text.of(done, done + left)}</span>
      </Button>
      <div
        id={queueMenuId}
        popover="auto"
        className="fixed top-[calc(var(--h-top)+3.25rem)] left-3 m-0 h-[70dvh] w-80 max-w-[calc(100vw-24px)] flex-col overflow-hidden rounded-control border border-ink bg-panel p-0 text-ink shadow-float open:flex"
      >
        <QueuePanel />
      </div>
    </>
  );
}

/** Each proposal is read aloud as it appears, since the focus stays where it is. */
function SaidProposal({ proposal }: { readonly proposal: Proposal | null }) {
  const text = useText(messages);
  const say = useShortClaim();
  return (
    <p aria-live="polite" className="sr-only">
      {proposal && text.saidAloud(text.proposed[titleOf(proposal)], say(proposal))}
    </p>
  );
}
