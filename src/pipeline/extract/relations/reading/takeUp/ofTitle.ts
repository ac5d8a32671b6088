import type { Phrase, Referent } from '../chunks.ts';
import type { Context } from './context.ts';
import { isBare, isPlain } from './described.ts';
import { ranks, titleOf } from './titles.ts';

/**
 * « le ministre », « le président turc »: the only person whom the article has called by that title so far; where it
 * has called several so, the one of them whom the sentence before was about.
 */
export function ofTitle(phrase: Phrase, { before, titles, thread }: Context): readonly Referent[] | null {
  if (phrase.headClass !== 'role' || titles.size === 0 || !isBare(phrase)) return null;
  const title = isPlain(withoutRank(phrase)) ? titleOf(phrase) : null;
  if (title === null || before.some(({ kind }) => kind === 'quote')) return null;
  const origins = phrase.names.map(({ node }) => node);
  const holders = (titles.get(title) ?? []).filter(({ states }) =>
    origins.every((state) => states.includes(state)),
  );
  const [only, ...others] = holders;
  const meant =
    others.length === 0
      ? only?.person
      : thread?.kept === false
        ? holders.find(({ person }) => person !== null && person === thread.person)?.person
        : null;
  return meant == null ? null : [{ node: meant, as: 'self' }];
}

/** « le Premier ministre »: here « premier » is part of the title. */
const withoutRank = (phrase: Phrase): Phrase => ({
  ...phrase,
  counts: phrase.counts.filter((word) => !ranks.test(word)),
  words: phrase.words.filter((word) => !ranks.test(word)),
});
