import type { NamedNode } from '../../../types.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';
import { bodyOf } from '../thread.ts';
import type { Context } from './context.ts';

/** « ses combattants », "its fighters": they belong to the one body that the sentence before was about. */
export function ofOwner(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  const { headClass: as } = phrase;
  if (!phrase.possessive || (as !== 'forces' && as !== 'members')) return null;
  const teller = tellerOf(before);
  if (teller !== null) return [{ node: teller, as }];
  const body = thread?.body ?? (/^(?:its|ses|son|sa)$/u.test(phrase.counts[0] ?? '') ? thread?.state : null);
  const alone = before.every(
    (chunk) => chunk.kind !== 'phrase' || (bodyOf(chunk) ?? stateIn(chunk)) === null,
  );
  return body && alone ? [{ node: body, as }] : null;
}

const stateIn = (phrase: Phrase): NamedNode | null =>
  phrase.referents.find(({ node }) => node.type === 'country')?.node ?? null;

/** "Hezbollah said its fighters had …": the body or the state that says what follows. */
function tellerOf(before: readonly Chunk[]): NamedNode | null {
  const that = before.at(-1);
  if (that?.kind !== 'subordinator' || !/^(?:that|que|qu)$/u.test(that.word)) return null;
  let verb = before.length - 2;
  while (before[verb]?.kind === 'date' || before[verb]?.kind === 'adverb') verb--;
  const subject = before[verb]?.kind === 'verb' ? subjectOf(before, verb) : null;
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  return one !== undefined &&
    more.length === 0 &&
    (one.as === 'self' || one.as === 'authority') &&
    /^(?:country|agency|group|organization)$/u.test(one.node.type)
    ? one.node
    : null;
}
