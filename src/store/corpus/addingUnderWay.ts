import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { AddingEdit, CorporaStore } from './corporaState.ts';
import type { CorporaPorts } from './ports.ts';
import { type AddingStep, afterStep, type Coming, OtherCorpus } from './unfinished.ts';

/**
 * The adding of articles that goes on in this page, noted with its corpus until it has ended; and those that did not end
 * before their pages were gone. Nothing here waits for its turn.
 */
export function addingUnderWay(
  { storage, suffix }: Pick<CorporaPorts, 'storage' | 'suffix'>,
  { getState, setState }: Pick<CorporaStore, 'getState' | 'setState'>,
) {
  let adding: { readonly id: string; readonly corpus: CorpusId; readonly release: () => void } | null = null;
  let stopWatching = () => {};
  const openId = () => getState().current?.corpus.id;

  return {
    /** Names the adding that is under way; null: none is. */
    id: (): string | null => adding?.id ?? null,
    /** Throws where an edit is part of an adding to another corpus than the one that is open. */
    check: (part: AddingEdit | undefined): void => {
      if (part && adding && adding.corpus !== openId()) throw new OtherCorpus();
    },
    /** The step of the adding that an edit is; undefined: none. */
    stepOf: (part: AddingEdit | undefined): AddingStep | undefined =>
      part && adding ? { id: adding.id, added: part.added, coming: part.coming() } : undefined,
    /** What a stored step has added no longer lacks in the addings that did not end. */
    forgetWhatCame: (step: AddingStep): void =>
      setState(({ unfinished }) => ({ unfinished: afterStep(unfinished, { ...step, coming: null }) })),
    /** Notes what is still to come; null: the adding has ended. */
    noteComing: async (coming: Coming | null): Promise<void> => {
      if (adding === null) {
        const corpus = openId();
        if (coming === null || corpus === undefined) return;
        const id = suffix();
        adding = { id, corpus, release: await storage.holdAdding(id) };
      }
      const { id, corpus, release } = adding;
      await storage.noteAdding(corpus, { id, added: [], coming });
      if (coming !== null) return;
      adding = null;
      release();
    },
    /** Forgets the addings to the open corpus that did not end. */
    forgetUnfinished: async (): Promise<void> => {
      const { unfinished } = getState();
      const corpus = openId();
      setState({ unfinished: [] });
      if (corpus === undefined) return;
      for (const { id } of unfinished) await storage.noteAdding(corpus, { id, added: [], coming: null });
    },
    /** Shows which addings to the open corpus did not end, and those that end with their page from now on. */
    watch: (): void => {
      stopWatching();
      const corpus = openId();
      stopWatching =
        corpus === undefined
          ? () => {}
          : storage.watchUnfinished(corpus, (one) =>
              setState(({ unfinished }) => ({
                unfinished: [...unfinished.filter((other) => other.id !== one.id), one],
              })),
            );
    },
  };
}
