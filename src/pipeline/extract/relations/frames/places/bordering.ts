import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { beside, borders, lastPlace, lying } from './located.ts';

/**
 * « le Nord-Kivu, province congolaise frontalière du Rwanda »: the state whose adjective it has is the larger one, the
 * one that it borders lies beside it.
 */
export function bordering(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const last = lastPlace(phrase);
  const behind = read.chunks[at + 2];
  if (last === null || read.chunks[at + 1]?.kind !== 'comma' || behind?.kind !== 'phrase' || behind.definite)
    return [];
  if (behind.headClass !== 'place' || !behind.words.some((word) => borderland.test(word))) return [];
  const inside = behind.names.filter(
    ({ node, mention }) => node.type === 'country' && mention.how === 'demonym',
  );
  const [state, ...more] = inside;
  const [land] = behind.complements;
  return [
    ...(state === undefined || more.length > 0 ? [] : [lying(last, state.node, behind, at, 0.85)]),
    ...(land === undefined ? [] : beside(last, land, at)),
  ];
}

const borderland = /^(?:frontali(?:er|ere)|limitrophe|voisine?)$/u;

/** English: "Niger's border with Mali": the two lie side by side. */
export function ofBorder({ grammar }: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last') return [];
  return phrasesWithin(chunk).flatMap(({ head, complements, names }) => {
    const [other, ...more] = complements;
    const [one, ...owners] = names.filter(({ node }) => node.type === 'country');
    if (head === null || !borders.test(head) || other === undefined || more.length > 0) return [];
    if (one === undefined || owners.length > 0 || other.head !== null) return [];
    return beside({ node: one.node, span: one }, other, at);
  });
}

/** English: "Niger and neighbouring Burkina Faso": the one named first is whose neighbours the others are. */
export function neighbouring({ grammar }: ReadSentence, { members }: Phrase, at: number): Finding[] {
  const [first, ...others] = members;
  const [from, ...more] = first?.referents ?? [];
  if (grammar.headAt !== 'last') return [];
  if (first === undefined || from?.node.type !== 'country' || from.as !== 'self' || more.length > 0)
    return [];
  const start = others.findIndex(({ words }) => words.some((word) => /^neighbou?ring$/u.test(word)));
  return start < 0
    ? []
    : others
        .slice(start)
        .flatMap((one) =>
          one.head === null && one.referents[0]?.node.type === 'country'
            ? beside({ node: one.referents[0].node, span: one }, first, at)
            : [],
        );
}
