import { isBodyType } from '../../../../domain/basics/kinds.ts';
import type { NamedNode, Sentence } from '../../types.ts';
import type { Phrase, Referent } from './chunks.ts';
import { onlyReferent } from './partsOfPhrase.ts';
import type { Titles } from './takeUp/holders.ts';

/** What the sentences before were about. */
export interface Thread {
  readonly person: NamedNode | null;
  /** The last sentence named no person: `person` is whom the one before it was about. */
  readonly kept: boolean;
  /** The one body that was the subject of the last. */
  readonly body: NamedNode | null;
  /** The one state that was its subject. */
  readonly state: NamedNode | null;
  /** The group whose members were its only subject: « les rebelles de X ». */
  readonly many: Referent | null;
  /** The two or more persons, or states, that were its only subject together. */
  readonly several: readonly Referent[];
  /** The persons and the states that it named. */
  readonly persons: readonly NamedNode[];
  readonly states: readonly NamedNode[];
  /** The three or more states that a sentence named last, however long ago. */
  readonly together: readonly NamedNode[];
  /** Everything that the last sentence named, then what the one before it did. */
  readonly named: readonly (readonly NamedNode[])[];
  /** What the last sentence named behind the last noun that stands for none: « celle-ci » may mean that noun. */
  readonly latest: readonly NamedNode[];
  /** Whom the article has called by which title so far; goes on in the threads that follow. */
  readonly titles: Titles;
  /** The last sentence; null at the beginning of an article. */
  readonly after: Sentence | null;
}

/** A thread at the beginning of an article. */
export const newThread = (): Thread => ({
  person: null,
  kept: false,
  body: null,
  state: null,
  many: null,
  several: [],
  persons: [],
  states: [],
  together: [],
  named: [],
  latest: [],
  titles: new Map(),
  after: null,
});

/** The body that a phrase names: one that may have a spokesperson or a head. */
export const bodyOf = (phrase: Phrase): NamedNode | null => {
  const one = onlyReferent(phrase);
  return one?.as === 'self' && isBodyType(one.node.type) ? one.node : null;
};
