import type { CorpusId } from '../../domain/basics/corpus.ts';

/** What the page does for the menu. Each action reports its own failures. */
export interface CorporaMenuActs {
  readonly show: (id: CorpusId | null) => void;
  readonly create: (name: string) => void;
  readonly rename: (id: CorpusId, name: string) => void;
  /** null: the built-in corpus. */
  readonly copy: (id: CorpusId | null, name: string) => void;
  readonly save: (id: CorpusId) => void;
  readonly remove: (id: CorpusId) => void;
  readonly restore: (id: CorpusId) => void;
  readonly openFile: () => void;
  readonly forgetTrouble: () => void;
}
