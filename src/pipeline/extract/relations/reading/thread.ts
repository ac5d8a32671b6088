import { isBodyType } from '../../../../domain/basics/kinds.ts';
import type { NamedNode, Sentence } from '../../types.ts';
import type { Phrase, Referent } from './chunks.ts';
import type { Titles } from './takeUp/holders.ts';

/** Remembers what the sentences before were about. */
export interface Thread {
  person: NamedNode | null;
  /** The last sentence named no person: `person` is whom the one before it was about. */
  kept: boolean;
  /** The one body that was the subject of the last. */
  body: NamedNode | null;
  /** The one state that was its subject. */
  state: NamedNode | null;
  /** The group whose members were its only subject: « les rebelles de X ». */
  many: Referent | null;
  /** The two or more persons, or states, that were its only subject together. */
  several: readonly Referent[];
  /** The persons and the states that it named. */
  persons: readonly NamedNode[];
  states: readonly NamedNode[];
  /** The three or more states that a sentence named last, however long ago. */
  together: readonly NamedNode[];
  /** Everything that the last sentence named, then what the one before it did. */
  named: readonly (readonly NamedNode[])[];
  /** Whom the article has called by which title so far. */
  readonly titles: Titles;
  after: Sentence | null;
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
  titles: new Map(),
  after: null,
});

/** The body that a phrase names: one that may have a spokesperson or a head. */
export const bodyOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && isBodyType(one.node.type)
    ? one.node
    : null;
};
