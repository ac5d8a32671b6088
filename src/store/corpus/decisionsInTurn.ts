import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Decision } from '../../domain/review/decision.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { asOpened, type Corpus, type EditedCorpus, editFiles } from './corpus.ts';
import type { MadeDecision, NotedDecision } from './notedDecision.ts';
import type { CorporaPorts } from './ports.ts';

/** How a decision's edit of the open corpus ended: see `KeepOutcome`. */
type Applied = 'done' | 'gone';

interface DecidingHooks {
  /** Edits the open corpus, the note of the decision being taken away with it, where there is one. */
  readonly apply: (
    noted: NotedDecision | undefined,
    transition: (edited: EditedCorpus) => Promise<EditedCorpus>,
  ) => Promise<Applied>;
  readonly inTurn: <Result>(act: () => Promise<Result>) => Promise<Result>;
  /** Whether the corpus is only in memory: then notes of it are not stored either. */
  readonly isHeld: (id: CorpusId) => boolean;
  /** Takes over the open corpus as it is stored. */
  readonly takeOver: (id: CorpusId) => Promise<void>;
  readonly forgetFuture: () => void;
  /** So many of so many decisions that a page has left behind are written; all of them at the end. */
  readonly onSettling: (corpus: Corpus, done: number, all: number) => void;
  /** Writes a corpus that is not open; null: another page has changed it. */
  readonly write: (before: Corpus, after: Corpus, noted: NotedDecision) => Promise<Applied | null>;
}

interface Withdrawn {
  readonly label: LocalizedText;
  readonly decisions: readonly Decision[];
  /** Which of all acts its withdrawal was. */
  readonly act: number;
}

/**
 * Decisions on the open corpus: each is stored as a small note at once, and its files are written in turn; the note goes in
 * the same transaction. One that is taken back before is never written.
 */
export function decisionsInTurn({ storage, decide, now, suffix }: CorporaPorts, hooks: DecidingHooks) {
  let lastAt = 0;
  let acts = 0;
  /** What was withdrawn and can be done again, next first. */
  let again: readonly Withdrawn[] = [];

  const make = (id: CorpusId, label: LocalizedText, decisions: readonly Decision[]): MadeDecision => {
    lastAt = Math.max(now(), lastAt + 1);
    acts += 1;
    const madeAs = acts;
    const noted: NotedDecision = { at: lastAt, by: suffix(), label, decisions };
    let withdrawal: { readonly act: number; readonly done: Promise<boolean> } | null = null;
    const isStored = hooks.isHeld(id)
      ? Promise.resolve(false)
      : storage.noteDecision(id, noted).then(({ ok }) => ok);

    /** Whether it has been withdrawn; it is then kept, to be made again. */
    const isWithdrawn = async (): Promise<boolean> => {
      if (withdrawal === null || !(await withdrawal.done)) return false;
      // It came after whatever had been taken back before it.
      hooks.forgetFuture();
      again = [...again.filter(({ act }) => act > madeAs), { label, decisions, act: withdrawal.act }];
      return true;
    };
    const write = async () => {
      const isNoted = await isStored;
      if (await isWithdrawn()) return;
      try {
        const applied = await hooks.apply(isNoted ? noted : undefined, async (edited) =>
          editFiles(edited, label, await decide(edited.corpus.files, decisions), now()),
        );
        if (applied === 'done') again = [];
        // Where it was not withdrawn, another page has written it.
        else if (!(await isWithdrawn())) await hooks.takeOver(id);
      } catch (error) {
        if (await isWithdrawn()) return;
        if (isNoted) await storage.forgetDecision(id, noted);
        throw error;
      }
    };
    const written = hooks.inTurn(write);
    const withdraw = async (): Promise<boolean> =>
      (await isStored) && (await storage.forgetDecision(id, noted));
    return {
      noted: isStored.then((ok) => (ok ? null : written.catch(() => null))),
      written,
      withdraw: () => {
        acts += 1;
        withdrawal ??= { act: acts, done: withdraw() };
        return withdrawal.done;
      },
    };
  };

  return {
    make,
    /** What was withdrawn first, to be made again; null: nothing was. */
    takeWithdrawn: (): Withdrawn | null => {
      const [next, ...others] = again;
      again = others;
      return next ?? null;
    },
    /** Forgets what was withdrawn: something else has been edited since. */
    forgetWithdrawn: () => {
      again = [];
    },
    /**
     * A corpus with the decisions that a page could not write before it was closed. One that its files no longer propose is
     * dropped: it has been decided otherwise since.
     */
    settle: async (corpus: Corpus): Promise<Corpus> => {
      let settled = corpus;
      const all = await storage.notedDecisions(corpus.id);
      for (const [done, noted] of all.entries()) {
        hooks.onSettling(corpus, done, all.length);
        try {
          const edits = await decide(settled.files, noted.decisions);
          const after = editFiles(asOpened(settled), noted.label, edits, now()).corpus;
          const outcome = await hooks.write(settled, after, noted);
          settled = outcome === 'done' ? after : ((await storage.read(corpus.id)) ?? settled);
        } catch (error) {
          // It is written when the page is whole again.
          if (isLostScript(error)) break;
          await storage.forgetDecision(corpus.id, noted);
        }
      }
      if (all.length > 0) hooks.onSettling(corpus, all.length, all.length);
      return settled;
    },
  };
}
