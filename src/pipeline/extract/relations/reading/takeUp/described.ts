import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import type { Context } from './context.ts';

/* What a description says, and what was named that it may mean. */

/** With a definite article, and nothing after it that says which one. */
export const isBare = ({ definite, possessive, complements, appositions, dates }: Phrase): boolean =>
  definite && !possessive && complements.length === 0 && appositions.length === 0 && dates.length === 0;

/** Words (folded) of a description that means another one, or one that is still to be named. */
const others = wordSet(
  'autre autres meme memes nouveau nouvelle nouveaux nouvelles premier premiere second seconde troisieme deuxieme voisin voisine rival rivale rivaux other same new first second third rival',
);

/** Whether a description adds nothing that could make it another one: « le groupe armé », not « l'autre groupe ». */
export const isPlain = ({ words, counts, names }: Phrase): boolean =>
  !words.some((word) => others.has(word)) &&
  counts.every((word) => /^(?:le|la|l|les|ce|cet|cette|ces|du|au|aux|the|this|these)$/u.test(word)) &&
  names.every(({ mention }) => mention.how === 'demonym');

/** Whether the adjectives of origin of a description say nothing else of a node than is known. */
export const fits = ({ names }: Phrase, node: NamedNode): boolean =>
  names.every(
    ({ node: origin }) =>
      origin.type !== 'country' || node.countries.length === 0 || node.countries.includes(origin.id),
  );

/**
 * The only node of a type, and of those that fit, which the sentence has named so far, or else one of the two sentences
 * before it.
 */
export function onlyNamed(
  { before, thread }: Context,
  type: NamedNode['type'],
  isMeant: (node: NamedNode) => boolean,
): NamedNode | null | 'several' {
  for (const named of [namedOf(before, type), ...(thread?.named ?? [])]) {
    const [only, ...more] = named.filter((node) => node.type === type && isMeant(node));
    if (more.length > 0) return 'several';
    if (only !== undefined) return only;
  }
  return null;
}

/** The nodes of one type that phrases name, each once; of all types when none is given. */
export function namedOf(chunks: readonly Chunk[], type?: NamedNode['type']): NamedNode[] {
  const found = new Set<NamedNode>();
  const walk = (phrase: Phrase): void => {
    for (const { node } of [...phrase.names, ...phrase.referents])
      if (type === undefined || node.type === type) found.add(node);
    for (const inner of [...phrase.members, ...phrase.complements, ...phrase.appositions]) walk(inner);
  };
  for (const chunk of chunks) if (chunk.kind === 'phrase') walk(chunk);
  return [...found];
}
