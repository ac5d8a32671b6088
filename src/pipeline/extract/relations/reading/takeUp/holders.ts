import type { NamedNode } from '../../../types.ts';

/** Who has been called by the title of an office so far, and with which states that title was told. */
interface Holder {
  /** null for one whom the article does not name: « le ministre algérien ». */
  readonly person: NamedNode | null;
  readonly states: readonly NamedNode[];
}

/** Holders by title, as `titleOf` gives it. */
export type Titles = Map<string, Holder[]>;
