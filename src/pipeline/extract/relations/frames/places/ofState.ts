import type { Finding, ReadSentence } from '../../context.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';
import { namesInFront, phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { lying } from './located.ts';

/** « le village roumain de Plauru », "Morocco's northern Nador region": a place, and the state that its noun is given. */
export function ofState(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase) => {
    if (phrase.headClass !== 'place' || phrase.complements.length > 1) return [];
    const [place, ...others] = phrase.referents.filter(
      ({ node, as }) => node.type === 'place' && as === 'self',
    );
    if (place === undefined || others.length > 0) return [];
    return [ofOrigin(phrase), ownersOf(read, phrase)].flatMap(([state, ...more]) =>
      state === undefined || more.length > 0
        ? []
        : [lying({ node: place.node, span: phrase }, state.node, phrase, at, 0.88)],
    );
  });
}

/** "the Romanian village of Plauru" */
const ofOrigin = ({ names }: Phrase): readonly NameItem[] =>
  names.filter(({ node, mention }) => node.type === 'country' && mention.how === 'demonym');

/** English: "Morocco's northern Nador region" */
const ownersOf = ({ grammar }: ReadSentence, phrase: Phrase): readonly NameItem[] =>
  grammar.headAt === 'last' &&
  phrase.words.includes('s') &&
  !(phrase.head !== null && seats.test(phrase.head))
    ? namesInFront(phrase).filter(({ node }) => node.type === 'country')
    : [];

/** What a state may have abroad. */
const seats = /^(?:base|bases|camp|embassy|consulate|port)$/u;
