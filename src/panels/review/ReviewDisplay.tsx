import { Waypoints } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Proposal } from '../../domain/review/proposal.ts';
import { useActions, useIndex, useStoreHandle } from '../../store/react.tsx';
import { elementOf } from '../../store/review/elementOf.ts';
import { useReview } from '../../store/review/reviewReact.tsx';
import { selectEdge, selectNode, setDisplay } from '../../store/view/transitions.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useText } from '../../ui/language.tsx';
import { useWithKeys } from '../../ui/shortcutKeys.tsx';
import { LastDecision } from './LastDecision.tsx';
import { messages } from './messages.ts';
import { NothingToReview } from './NothingToReview.tsx';
import { PhoneReview } from './PhoneReview.tsx';
import { ProposalCard, titleOf } from './ProposalCard.tsx';
import { QueuePanel } from './QueuePanel.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { ReviewReader } from './ReviewReader.tsx';
import { SmallGraph } from './SmallGraph.tsx';
import { useProposal } from './useProposal.ts';
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
  const section = useRef<HTMLElement>(null);
  useReviewKeys(open, seeInGraph, section);
  // The button that opened the review would react to Space as long as it has the focus, and Space is a key of the
  // review.
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const shown = open === null ? null : `${open.proposal.id} ${open.listing}`;
  // A button pressed for a decision may leave with what it decided.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown instead has taken its place.
  useEffect(() => {
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={text.name}
      className="absolute inset-0 flex min-h-0 flex-col bg-panel outline-none focus-visible:shadow-none"
    >
      <SaidProposal proposal={open?.proposal ?? null} />
      {!loaded ? (
        <div className="max-w-[27.5rem] p-6">
          <p role="status" className="type-ui text-ink-2">
            {text.reading}
          </p>
          <ReadingNote className="mt-2" />
        </div>
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
          <ReviewReader open={open} queueInMenu={!wide} />
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
