import type { Phrase, Referent } from '../chunks.ts';
import { bodyOf } from '../thread.ts';
import type { Context } from './context.ts';

/** « ses combattants », "its fighters": they belong to the one body that the sentence before was about. */
export function ofOwner(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  const { headClass: as } = phrase;
  if (!phrase.possessive || (as !== 'forces' && as !== 'members')) return null;
  const body = thread?.body;
  const alone = before.every((chunk) => chunk.kind !== 'phrase' || bodyOf(chunk) === null);
  return body && alone ? [{ node: body, as }] : null;
}
