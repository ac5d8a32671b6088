import type { Grammar } from '../../../languages/grammar.ts';
import type { NamedNode } from '../../../types.ts';
import { asSelf, type Chunk, type Connective, type Referent } from '../chunks.ts';
import type { Thread } from '../thread.ts';
import type { Subjects } from './subjects.ts';

/** Where a pronoun stands, with what has been told before it. */
export interface Told {
  readonly grammar: Grammar;
  readonly at: number;
  /** The sentence as it was read. */
  readonly chunks: readonly Chunk[];
  /** The same, with what descriptions stand for, and the pronouns before `at`. */
  readonly resolved: readonly Chunk[];
  /** The subjects of the sentence's verbs before `at`. */
  readonly subjects: Subjects;
  /** What the sentences directly before were about; null at the beginning of a section. */
  readonly thread: Thread | null;
}

/**
 * Whom or what one kind of pronoun stands for: nothing in the list where it stays open, null where the pronoun is of
 * another kind.
 */
export type Resolver = (pronoun: Connective, told: Told) => readonly Referent[] | null;

/** A node as itself; an open pronoun where there is none. */
export const orOpen = (node: NamedNode | null): readonly Referent[] => (node === null ? [] : [asSelf(node)]);
