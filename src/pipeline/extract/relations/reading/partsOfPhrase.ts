import type { NamedNode } from '../../types.ts';
import type { NameItem, Phrase, Referent } from './chunks.ts';

/** A phrase with its members and complements. */
export function phrasesWithin(phrase: Phrase): Phrase[] {
  if (phrase.members.length > 0) return phrase.members.flatMap(phrasesWithin);
  const { complements, appositions } = phrase;
  if (complements.length === 0 && appositions.length === 0) return [phrase];
  return [phrase, ...complements.flatMap(phrasesWithin), ...appositions.flatMap(phrasesWithin)];
}

/** What a phrase stands for, where that is one thing alone; null otherwise. */
export const onlyReferent = ({ referents: [one, ...more] }: Pick<Phrase, 'referents'>): Referent | null =>
  one !== undefined && more.length === 0 ? one : null;

/** The one person that a phrase stands for; null where it stands for another or for several. */
export const personOf = (phrase: Phrase): NamedNode | null => {
  const one = onlyReferent(phrase);
  return one?.as === 'self' && one.node.type === 'person' ? one.node : null;
};

/** The names of a phrase that are not adjectives of origin. */
export const properNames = (phrase: Phrase): NameItem[] =>
  phrase.names.filter(({ mention }) => mention.how !== 'demonym');

/** The proper names before a phrase's noun: "Germany’s ambassador", "the al-Qaeda affiliate". */
export const namesInFront = (phrase: Phrase): NameItem[] =>
  properNames(phrase).filter(({ start }) => start < phrase.headSpan.start);

/** Countries by a phrase's adjectives of origin, or initials in their stead: « frappes israéliennes », "US strike". */
export const originsOf = (phrase: Phrase): NamedNode[] =>
  phrase.names
    .filter(
      ({ mention, node, start, end }) =>
        node.type === 'country' &&
        (mention.how === 'demonym' ||
          (mention.how === 'alias' && end - start <= longestInitials && start < phrase.headSpan.start)),
    )
    .map(({ node }) => node);

/** "U.S." */
const longestInitials = 4;
