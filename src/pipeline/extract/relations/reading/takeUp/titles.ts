import { comingAdjectives, formerAdjectives } from '../../../languages/formerAdjectives.ts';
import type { NamedNode } from '../../../types.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import { personOf } from '../partsOfPhrase.ts';
import { isBare, namedOf } from './described.ts';
import type { Titles } from './holders.ts';

/**
 * The title of a phrase, folded: « premier ministre » is another than « ministre »; null where it has none. Who does not
 * hold an office yet, as one who no longer does, is not called by its title alone.
 */
export function titleOf({ head, headClass, counts, words }: Phrase): string | null {
  const all = [...counts, ...words];
  if (
    headClass !== 'role' ||
    head === null ||
    all.some((word) => formerAdjectives.has(word) || comingAdjectives.has(word))
  )
    return null;
  const rank = all.find((word) => ranks.test(word));
  return rank === undefined ? head : `${rank} ${head}`;
}

/** What makes another title of one. */
export const ranks = /^(?:premiere?|vice|prime|deputy)$/u;

/** Notes who is called by a title in these chunks: « le ministre de la Défense X », « X, ministre de la Défense ». */
export function noteTitles(titles: Titles, chunks: readonly Chunk[]): void {
  const note = (phrase: Phrase, title: string, person: NamedNode | null): void => {
    const holders = titles.get(title) ?? [];
    // « Le ministre de la Défense est arrivé »: he may still be named.
    if (person === null && holders.length === 0) return;
    if (!holders.some((known) => known.person === person))
      holders.push({ person, states: namedOf([phrase], 'country') });
    titles.set(title, holders);
  };
  const walk = (phrase: Phrase): void => {
    for (const member of phrase.members) walk(member);
    if (phrase.members.length > 0) return;
    for (const inner of phrase.complements) walk(inner);
    if (phrase.headClass !== 'role' && phrase.appositions.length === 0) return;
    const person = personOf(phrase);
    for (const told of [phrase, ...phrase.appositions]) {
      const title = titleOf(told);
      if (title !== null && (person !== null || !isBare(told))) note(told, title, person);
    }
  };
  for (const chunk of chunks) if (chunk.kind === 'phrase') walk(chunk);
}
