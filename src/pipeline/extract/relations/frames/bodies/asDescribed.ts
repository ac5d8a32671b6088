import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/**
 * "Morocco’s intelligence agency, the DGST", "the Russian mercenary group Wagner": the body or state whose own a body is
 * described as.
 */
export function asDescribed(phrase: Phrase, at: number): Finding[] {
  const [one, ...more] = phrase.referents;
  if (one === undefined || more.length > 0 || one.as !== 'self' || phrase.members.length > 0) return [];
  const titles = phrase.head !== null && phrase.appositions.length === 0 ? [phrase] : phrase.appositions;
  return titles.flatMap((title): Finding[] => {
    if (!/^(?:kind|forces|authority)$/u.test(title.headClass ?? '')) return [];
    const words = spanOver(title, phrase.names.at(-1) ?? phrase);
    const [state, ...others] = title.names.filter(({ node }) => node.type === 'country' && node !== one.node);
    const owner = state === undefined ? ownerIn(title, one.node) : null;
    if (owner !== null) return [bodyFinding(one.node, 'belongs-to', owner, words, at, 0.86)];
    if (state === undefined || others.length > 0 || title.complements.length > 0) return [];
    const predicate = toState(one.node, title, state);
    return predicate === null ? [] : [bodyFinding(one.node, predicate, state.node, words, at, 0.85)];
  });
}

/** "the European Union’s border agency Frontex", "the UN refugee agency, the UNHCR": whose part a title says it is. */
function ownerIn({ head, headSpan, names }: Phrase, body: NamedNode): NamedNode | null {
  if (head === null || !partsOf.has(head) || !/^(?:organization|agency)$/u.test(body.type)) return null;
  const owner = names.find(
    ({ node, mention }) =>
      node.type === 'organization' &&
      node !== body &&
      mention.how !== 'demonym' &&
      mention.end < headSpan.start,
  );
  return owner?.node ?? null;
}

/** What a body is to the state whose name or adjective its title has; null where that says nothing. */
function toState({ type }: NamedNode, title: Phrase, { mention }: NameItem): string | null {
  switch (type) {
    case 'agency':
      return 'belongs-to';
    case 'group':
      return mention.how === 'demonym' ? 'based-in' : 'active-in';
    case 'organization':
      return title.words.some((word) => /^(?:state|national|public)$/u.test(word)) ? 'belongs-to' : null;
    default:
      return null;
  }
}

/** Nouns (folded, of either language) for parts of a larger body. */
const partsOf = wordSet(
  'agency agence mission force arm branch office bureau body tribunal court commission fund programme program',
);

/** "State news agency X", "state television X": of the state that the article is about. */
export function ofTheState({ grammar, mainState }: ReadSentence, phrase: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last' || mainState === null) return [];
  const [one, ...more] = phrase.referents;
  if (one?.node.type !== 'organization' || one.as !== 'self' || more.length > 0) return [];
  const titles = phrase.head === null ? phrase.appositions : [phrase];
  return titles
    .filter(
      ({ words, head, names }) =>
        /^(?:state|state-run|state-owned|official)$/u.test(words[0] ?? '') &&
        /^(?:agency|television|tv|broadcaster|media|newspaper|radio)$/u.test(head ?? '') &&
        names.every(({ node }) => node === one.node),
    )
    .slice(0, 1)
    .map((title) => bodyFinding(one.node, 'belongs-to', mainState, spanOver(title, phrase), at, 0.72));
}
