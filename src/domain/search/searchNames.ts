import { foldWord } from '../../lib/fold.ts';
import { type Language, languages } from '../basics/languages.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { GraphNode } from '../graph/schema.ts';

/** A way to call a node. */
export interface SearchedName {
  readonly node: GraphNode;
  readonly name: string;
  /** Of a label; null for aliases and the words of texts. */
  readonly language: Language | null;
  /** False for demonyms and descriptors: « marocain » leads to Maroc, but is not its name. */
  readonly names: boolean;
  /** How much a match counts: labels 3, aliases 2, words of texts 1, more for nodes that the texts mention often. */
  readonly weight: number;
}

/** Every name of a node, each spelling once, those with the greatest weight first. */
export const namesOf = (index: GraphIndex, node: GraphNode): readonly SearchedName[] => {
  const fame = 1 + 0.15 * Math.log2(1 + index.passageCount(node.id));
  const { label, short, aliases } = node;
  const labels = languages.flatMap((language) =>
    [label[language], short?.[language] ?? ''].map((name) => ({ name, language, kind: 3, names: true })),
  );
  const others = aliases.map((name) => ({ name, language: null, kind: 2, names: true }));
  const found = node.mentions
    .filter(({ how }) => how !== 'passage')
    .map(({ article, start, end, how }) => ({
      name: index.article(article).article.text.slice(start, end).replace(/\s+/g, ' '),
      language: null,
      kind: 1,
      names: how === 'name' || how === 'alias',
    }));
  const seen = new Set<string>();
  return [...labels, ...others, ...found].flatMap(({ kind, ...name }) => {
    const folded = `${kind === 3 ? name.language : ''} ${foldWord(name.name)}`;
    const known = kind < 3 && (seen.has(`fr${folded}`) || seen.has(`en${folded}`) || seen.has(folded));
    if (name.name === '' || known || seen.has(folded)) return [];
    seen.add(folded);
    return [{ ...name, node, weight: kind * fame }];
  });
};
