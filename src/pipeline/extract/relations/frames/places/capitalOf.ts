import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { type Located, lying, placeNamed } from './located.ts';

/** "the main city Abidjan": a noun for a town with its name right behind it. */
export function capitalNamed(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase) => {
    const place = phrase.head === null || phrase.appositions.length > 0 ? null : placeNamed(phrase);
    return place === null ? [] : capitalOf(read, place, phrase, at);
  });
}

/**
 * « la capitale ghanéenne, Accra », "Ghana’s capital, Accra", "the main city, Abidjan": the state that the words give,
 * or else the only one in which that town is known to lie, where the article names it.
 */
export function capitalOf(read: ReadSentence, place: Located, title: Phrase, at: number): Finding[] {
  if (title.head === null || title.headClass !== 'place') return [];
  const inside = [
    ...title.names.map(({ node }) => node),
    ...title.complements.flatMap(({ referents }) => referents.map(({ node }) => node)),
  ].filter(({ type }) => type === 'country');
  const [state, ...more] = new Set(inside);
  if (more.length > 0 || inside.includes(place.node)) return [];
  if (state !== undefined) {
    // "a French base in Gao", "the Russian port": only a town, and only the state's own.
    return firstTowns.test(title.head) ? [lying(place, state, title, at, 0.88)] : [];
  }
  const [known, ...others] = place.node.countries;
  const first =
    /^capitale?$/u.test(title.head) ||
    (firstTowns.test(title.head) && title.definite && title.words.some((word) => ofAll.test(word)));
  const named = first && others.length === 0 ? read.article.nodes.find(({ id }) => id === known) : undefined;
  return named === undefined || !title.definite ? [] : [lying(place, named, title, at, 0.8)];
}

/** Nouns (folded, of either language) for the first town of a state. */
const firstTowns = /^(?:capitales?|capital|city|ville)$/u;

const ofAll = /^(?:main|largest|biggest|second|commercial|economic|principale|economique|grande|deuxieme)$/u;
