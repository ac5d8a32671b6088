import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { Review, ReviewStep } from '../../domain/review/proposal.ts';
import { type Decided, foreseeAll } from './decided.ts';
import type { ReviewPorts } from './reviewState.ts';

/** Decisions come in runs: the files are read again once there has been a pause, a longer one where reading takes long. */
const readAfterMs = 150;
const longReadingMs = 1000;
const longestPauseMs = 20_000;

interface ReadingHooks {
  /** undefined: no corpus is open. */
  readonly filesNow: () => CorpusFiles | undefined;
  /** Whether decisions are being written: then the files are soon others. */
  readonly isWriting: () => boolean;
  /** Whether no reading has ended yet: then its steps are told. */
  readonly isFirst: () => boolean;
  readonly onStep: (step: ReviewStep) => void;
  /** What the files say, with what has been decided since their reading began. */
  readonly onRead: (review: Review) => void;
  readonly onFault: (fault: unknown) => void;
}

interface ReadInTurn {
  /** Reads the files, unless that is under way. */
  readonly now: () => void;
  /** Reads them after a pause. */
  readonly soon: () => void;
  /** Notes what has been decided, which the files that are being read do not say. */
  readonly note: (decided: Decided) => void;
  /** Abandons the reading under way: what it reads is no longer so. */
  readonly stop: () => void;
  readonly end: () => void;
}

/**
 * Reads what there is to decide, one reading after the other. In a large corpus each takes seconds, and goes on while
 * decisions are made.
 */
export function readInTurn(read: ReviewPorts['read'], hooks: ReadingHooks): ReadInTurn {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  /** The reading under way, with what was decided since it began. */
  let reading: { readonly decided: Decided[]; readonly stop: () => void } | null = null;
  let lastTookMs = 0;

  const now = async () => {
    const files = hooks.filesNow();
    if (files === undefined || reading !== null || ended) return;
    const controller = new AbortController();
    const own = { decided: [] as Decided[], stop: () => controller.abort() };
    reading = own;
    const began = performance.now();
    const isFirst = hooks.isFirst();
    const withDecided = (review: Review) =>
      own.decided.reduce((before, decided) => foreseeAll(before, decided).review, review);
    const onStep = ({ first, ...step }: ReviewStep) => {
      if (isFirst && reading === own) hooks.onStep(first ? { ...step, first: withDecided(first) } : step);
    };
    const review = await read(files, controller.signal, onStep).catch((fault: unknown) => {
      if (reading === own) hooks.onFault(fault);
      return null;
    });
    if (reading !== own) return;
    reading = null;
    lastTookMs = performance.now() - began;
    if (review === null) return;
    hooks.onRead(withDecided(review));
    if (own.decided.length > 0) soon();
  };
  const soon = () => {
    clearTimeout(timer);
    const pause =
      lastTookMs > longReadingMs && !hooks.isFirst() ? Math.min(2 * lastTookMs, longestPauseMs) : readAfterMs;
    timer = setTimeout(() => {
      if (!hooks.isWriting()) void now();
    }, pause);
  };
  const stop = () => {
    reading?.stop();
    reading = null;
  };
  return {
    now: () => void now(),
    soon,
    note: (decided) => reading?.decided.push(decided),
    stop,
    end: () => {
      ended = true;
      clearTimeout(timer);
      stop();
    },
  };
}
