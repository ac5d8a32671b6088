import type { Span } from '../../../../../domain/basics/span.ts';
import type { NamedNode } from '../../../types.ts';
import type { ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';

/** Someone or something that a statement is about, and the words for it. */
export interface Topic {
  readonly node: NamedNode;
  readonly span: Span;
}

/** Whom and what these phrases and all inside them are about, and where the situations are that they speak of. */
export const topicsOf = (read: ReadSentence, phrases: readonly Phrase[], situations = phrases): Topic[] => [
  ...phrases.flatMap(phrasesWithin).flatMap((phrase) => topicsIn(read, phrase)),
  ...situations.flatMap((phrase) => situationIn(read, phrase)),
];

/** The states, bodies, groups, persons and events that a phrase stands for. */
export const topicsIn = (read: ReadSentence, phrase: Phrase): Topic[] =>
  read
    .standsFor(phrase)
    .filter(({ node, as }) => as !== 'nationals' && as !== 'ground' && node.type !== 'place')
    // "a former officer of the army" is nobody in particular, and not the army.
    .filter(({ as }) => (as !== 'members' && as !== 'forces') || !isOne(phrase))
    .map(({ node }) => ({ node, span: phrase }));

const isOne = ({ counts, head }: Phrase): boolean =>
  head !== null && !head.endsWith('s') && counts.some((word) => /^(?:une?|an?)$/u.test(word));

/** « la situation au Mali »: the state that a phrase without a name is about. */
function situationIn({ chunks, grammar }: ReadSentence, phrase: Phrase): Topic[] {
  const at = chunks.indexOf(phrase);
  const [joint, place] = [chunks[at + 1], chunks[at + 2]];
  if (at < 0 || phrase.head === null || !situations.test(phrase.head) || phrase.referents.length > 0)
    return [];
  if (joint?.kind !== 'preposition' || !grammar.place.at.has(joint.word) || place?.kind !== 'phrase')
    return [];
  return place.referents
    .filter(({ node, as }) => node.type === 'country' && as === 'self')
    .map(({ node }) => ({ node, span: place }));
}

/** French nouns (folded) for what goes on somewhere. */
const situations = /^(?:situation|crise|evenements?|climat|contexte|evolution)$/u;
