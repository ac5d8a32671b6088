import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { NotedDecision } from '../../store/corpus/notedDecision.ts';
import type { CorporaStorage } from '../../store/corpus/ports.ts';
import { type OpenCorpora, ofCorpus, whyNotKept } from './corporaDatabase.ts';

/** The notes of decisions that a corpus's files do not say yet. */
export const keepDecisions = (
  open: OpenCorpora,
): Pick<CorporaStorage, 'noteDecision' | 'forgetDecision' | 'notedDecisions'> => ({
  noteDecision: async (corpus, noted) => {
    try {
      const transaction = (await open()).transaction('decisions', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(noted, keyOfDecision(corpus, noted)), transaction.done]);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: whyNotKept(error) };
    }
  },
  forgetDecision: async (corpus, noted) => {
    try {
      const transaction = (await open()).transaction('decisions', 'readwrite', { durability: 'strict' });
      const key = keyOfDecision(corpus, noted);
      const wasThere = (await transaction.store.getKey(key)) !== undefined;
      await Promise.all([transaction.store.delete(key), transaction.done]);
      return wasThere;
    } catch {
      return false;
    }
  },
  notedDecisions: async (corpus) => {
    try {
      return await (await open()).getAll('decisions', ofCorpus(corpus));
    } catch {
      return [];
    }
  },
});

export type DecisionKey = [string, number, string];

/** The key of the note of a decision on a corpus. */
export const keyOfDecision = (corpus: CorpusId, { at, by }: NotedDecision): DecisionKey => [corpus, at, by];
