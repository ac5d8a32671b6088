import type { NamedNode } from '../../../types.ts';
import type { Phrase, Referent } from '../chunks.ts';
import { tellerBefore } from '../tellerBefore.ts';
import { bodyOf } from '../thread.ts';
import type { Context } from './context.ts';

/** « ses combattants », "its fighters": they belong to the one body that the sentence before was about. */
export function ofOwner(phrase: Phrase, { before, thread, grammar }: Context): readonly Referent[] | null {
  const { headClass: as } = phrase;
  if (!phrase.possessive || (as !== 'forces' && as !== 'members')) return null;
  // "Hezbollah said its fighters had …"
  const teller = tellerBefore(grammar, before, before.length);
  if (teller?.as === 'self' || teller?.as === 'authority') return [{ node: teller.node, as }];
  const body = thread?.body ?? (/^(?:its|ses|son|sa)$/u.test(phrase.counts[0] ?? '') ? thread?.state : null);
  const alone = before.every(
    (chunk) => chunk.kind !== 'phrase' || (bodyOf(chunk) ?? stateIn(chunk)) === null,
  );
  return body && alone ? [{ node: body, as }] : null;
}

const stateIn = (phrase: Phrase): NamedNode | null =>
  phrase.referents.find(({ node }) => node.type === 'country')?.node ?? null;
