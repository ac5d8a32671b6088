import type { NamedNode } from '../../../types.ts';
import type { Chunk, Connective } from '../chunks.ts';
import { isStateOrBody } from '../nodeKinds.ts';
import { namedOf } from '../takeUp/described.ts';
import type { Thread } from '../thread.ts';
import { orOpen, type Resolver } from './told.ts';

/** « Celui-ci », « cette dernière »: French words for whoever was named last. */
export const theLatter: Resolver = (word, { chunks, resolved, at, thread }) => {
  return isLatter(word, chunks[at + 1]) ? orOpen(lastNamed(resolved, at, thread)) : null;
};

const isLatter = ({ kind, word }: Connective, next: Chunk | undefined): boolean =>
  (kind === 'pronoun' && /^cel(?:ui|le)-ci$/u.test(word)) ||
  (/^(?:ce|cette)$/u.test(word) && next?.kind === 'adverb' && /^derniere?$/u.test(next.word));

/**
 * The last person that the sentence has named, or else the one before it; where neither names any, the only state or
 * body.
 */
function lastNamed(chunks: readonly Chunk[], at: number, thread: Thread | null): NamedNode | null {
  const before = chunks.slice(0, at);
  const isNamed = namedOf(before).some((node) => node.type === 'person' || isStateOrBody(node));
  const named = isNamed ? latestOf(before) : (thread?.latest ?? []);
  const person = named.findLast(({ type }) => type === 'person');
  if (person !== undefined) return person;
  const [only, ...more] = named.filter(isStateOrBody);
  return only !== undefined && more.length === 0 ? only : null;
}

/** What is named behind the last subject or object that stands for none: « X a critiqué l'armée. Celle-ci … » */
export function latestOf(chunks: readonly Chunk[]): NamedNode[] {
  const nameless = chunks.findLastIndex(
    (chunk, at) =>
      chunk.kind === 'phrase' &&
      chunk.definite &&
      chunk.head !== null &&
      namedOf([chunk]).length === 0 &&
      chunks[at - 1]?.kind !== 'preposition',
  );
  return namedOf(chunks.slice(nameless + 1));
}
