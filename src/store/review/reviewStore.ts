import { createStore } from 'zustand/vanilla';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { changeBetween, type ReviewChange, takeBack } from '../../domain/review/change.ts';
import type { Correction } from '../../domain/review/decision.ts';
import { emptyReview, type Proposal, type Review } from '../../domain/review/proposal.ts';
import { decisionsFor, inTurn, waitingIn } from '../../domain/review/queue.ts';
import type { AppStore } from '../appStore.ts';
import type { CorporaStore } from '../corpus/corporaState.ts';
import type { MadeDecision } from '../corpus/notedDecision.ts';
import { type Decided, foreseeAll, waitingOf } from './decided.ts';
import { drawDecided } from './drawDecided.ts';
import { elementOf, isSameElement } from './elementOf.ts';
import { find, firstOf, following } from './nextAsked.ts';
import { proposalOf } from './proposalOf.ts';
import { readInTurn } from './readInTurn.ts';
import type { ReviewActions, ReviewPorts, ReviewState, ReviewStore } from './reviewState.ts';
import { sayDecision } from './sayDecision.ts';

/** More decisions than anybody takes back one by one. */
const mostKept = 300;

/** A decision that has been made, to be taken back. */
interface Made {
  readonly change: ReviewChange;
  readonly at: string | null;
  /** The graph before it; null: the decision was not drawn. */
  readonly index: GraphIndex | null;
  readonly decided: Decided;
  readonly made: MadeDecision;
}

/**
 * The review of the open corpus. A decision is visible at once, in the queue and in the graph, and stored as such; the
 * corpus's files follow in turn, and then what they say replaces what was foreseen. Also returns how to end it.
 */
export function createReviewStore(
  ports: ReviewPorts,
  corpora: CorporaStore,
  app: AppStore,
): { readonly store: ReviewStore; readonly end: () => void } {
  const history: Made[] = [];
  const drawing = drawDecided(app);
  /** Decided, and shown, but their files could not be written. */
  const unwritten = new WeakSet<Decided>();
  /** So many edits of the files are under way. */
  let writing = 0;
  let ended = false;

  /**
   * Shows a review, at the proposal with this id, or at the first that waits. `isInTurn`: it is what was shown last, without
   * some of it, and therefore in order.
   */
  const show = (
    shown: Review,
    at: string | null,
    { isInTurn = false, ...patch }: Partial<ReviewState> & { readonly isInTurn?: boolean } = {},
  ) => {
    const ids = () => app.getState().index.articles.map(({ article }) => article.id);
    const review = isInTurn ? shown : { ...shown, proposals: inTurn(shown.proposals, ids()) };
    const queue = waitingIn(review);
    const next = { ...getState(), ...patch };
    const waiting =
      next.reading === null ? queue.length : (corpora.getState().built?.toReview ?? queue.length);
    setState({ ...patch, review, queue, waiting, current: find(queue, at) ?? firstOf(queue, next) });
  };

  const reading = readInTurn(ports.read, {
    filesNow: () => corpora.getState().current?.corpus.files,
    isWriting: () => writing > 0,
    isFirst: () => !getState().loaded || getState().reading !== null,
    onStep: ({ first, ...step }) => {
      setState({ reading: step });
      if (first && !getState().loaded) show(first, null, { loaded: true, fault: null });
    },
    onRead: (review) =>
      show(review, getState().current?.id ?? null, { loaded: true, reading: null, fault: null }),
    onFault: (fault) => setState({ fault }),
  });

  /**
   * Shows a decision at once, and stores it. The files are written after all that was decided before: one on a name that
   * stands in hundreds of articles takes seconds to write, and nobody waits for it.
   */
  const settle = async (
    asked: readonly Proposal[],
    kind: 'accept' | 'reject',
    correction?: Correction,
  ): Promise<void> => {
    const { review, queue, current } = getState();
    const waiting = waitingOf(review, asked);
    if (ended || waiting.length === 0) return;
    const label = sayDecision(waiting, kind);
    // One may already be settled by those before it: a town is accepted with its country.
    const { review: after, taken: proposals } = foreseeAll(review, { proposals: waiting, kind });
    const change = changeBetween(review, after);
    const decided = { proposals, kind };
    const index = drawing.isAtOnce() ? app.getState().index : null;
    const decisions = proposals.flatMap((one) => {
      const [first, ...others] = decisionsFor(one, kind);
      if (first === undefined) return [];
      const isCorrected = first.kind === 'accept' && correction !== undefined;
      return [isCorrected ? { ...first, corrected: correction } : first, ...others];
    });
    const made = corpora.getState().actions.decide(label, decisions);
    const written = write(label, made.noted, made.written, () => unwritten.add(decided));
    history.push({ change, at: current?.id ?? null, index, decided, made });
    history.splice(0, history.length - mostKept);
    show(after, following(queue, current, getState(), new Set(proposals.map(({ id }) => id))), {
      last: label,
      isInTurn: true,
    });
    reading.note(decided);
    if (correction === undefined) drawing.draw(decided);
    await written;
  };

  /**
   * Waits until something is stored, which is counted in `saving`, and then until the files say it; where that fails it is
   * reported, and the files are read again.
   */
  const write = async (
    label: LocalizedText,
    stored: Promise<unknown>,
    written: Promise<unknown>,
    onFault: () => void = () => {},
  ) => {
    writing += 1;
    setState({ saving: getState().saving + 1 });
    const count = () => setState({ saving: getState().saving - 1 });
    void stored.then(count, count);
    try {
      await written;
    } catch {
      onFault();
      history.length = 0;
      drawing.forget();
      reading.stop();
      const built = corpora.getState().built?.graph;
      if (built) drawing.redraw(built);
      setState({ last: { fr: `${label.fr}\u202f: pas écrit`, en: `${label.en}: not written` } });
    } finally {
      writing -= 1;
      await stored.catch(() => null);
      reading.soon();
    }
  };

  const isShown = ({ kind }: Proposal) => getState().kind === null || getState().kind === kind;

  const actions: ReviewActions = {
    goTo: (id) => {
      const current = find(getState().queue, id);
      if (current === null) return;
      setState({ current, ...(!isShown(current) && { kind: current.kind }) });
    },
    goToElement: (element) => {
      const { queue, current } = getState();
      const { index } = app.getState();
      // Who comes back from seeing the open proposal in the graph finds it open.
      const seen = current === null ? null : elementOf(current, index);
      if (seen !== null && isSameElement(seen, element)) return true;
      const proposal = proposalOf(queue, index, element);
      if (proposal === null) return false;
      actions.goTo(proposal.id);
      return true;
    },
    step: (by) => {
      const { queue, current } = getState();
      const shown = queue.filter(isShown);
      const at = shown.findIndex(({ id }) => id === current?.id);
      const next = shown[at + by];
      if (next !== undefined) setState({ current: next });
    },
    setKind: (kind) => {
      const { queue, current, later } = getState();
      const stays = current !== null && (kind === null || current.kind === kind);
      setState({ kind, current: stays ? current : firstOf(queue, { kind, later }) });
    },
    decide: async (kind, correction) => {
      const { current } = getState();
      if (current !== null) await settle([current], kind, correction);
    },
    putOff: () => {
      const { current, later, queue } = getState();
      if (current === null) return;
      const put = new Set([...later].filter((id) => id !== current.id)).add(current.id);
      setState({ later: put });
      setState({ current: find(queue, following(queue, current, getState(), new Set())) ?? current });
    },
    acceptAll: (proposals) => settle(proposals, 'accept'),
    undo: async () => {
      const { current } = corpora.getState();
      if (current === null || (current.past.length === 0 && history.length === 0)) return;
      const made = history.pop();
      reading.stop();
      if (made !== undefined) {
        show(takeBack(getState().review, made.change), made.at, { last: null });
        drawing.takeBack(made.decided, made.index);
      }
      const withdrawal = made?.made.withdraw() ?? Promise.resolve(false);
      // What was never written is not there to be taken back: the step before it would be.
      const isThere = async () => !(await withdrawal) && (made === undefined || !unwritten.has(made.decided));
      const undone = corpora.getState().actions.undoEdit(isThere);
      const stored = withdrawal.then((isWithdrawn) => (isWithdrawn ? null : undone));
      await write({ fr: 'Annulation', en: 'Undo' }, stored, undone);
    },
    redo: async () => {
      history.length = 0;
      reading.stop();
      const redone = corpora.getState().actions.redoEdit();
      await write({ fr: 'Rétablissement', en: 'Redo' }, redone, redone);
    },
  };
  const store: ReviewStore = createStore<ReviewState>()(() => ({
    review: emptyReview,
    loaded: false,
    reading: null,
    fault: null,
    queue: [],
    waiting: corpora.getState().built?.toReview ?? 0,
    kind: null,
    current: null,
    later: new Set(),
    last: null,
    saving: 0,
    actions,
  }));
  const { getState, setState } = store;

  const leave = corpora.subscribe((state, before) => {
    if (state.current?.corpus.files === before.current?.corpus.files) return;
    if (state.current?.corpus.id !== before.current?.corpus.id) {
      history.length = 0;
      drawing.forget();
    }
    // Written by somebody else than this review: what is being read is no longer so.
    if (writing === 0) reading.stop();
    reading.soon();
  });
  reading.now();
  return {
    store,
    end: () => {
      ended = true;
      reading.end();
      drawing.end();
      leave();
    },
  };
}
