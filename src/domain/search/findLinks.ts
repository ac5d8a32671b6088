import type MiniSearch from 'minisearch';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, GraphNode } from '../graph/schema.ts';
import { findAll, makeWordIndex } from './matchQuery.ts';

/** A link that a query finds by what it says. */
export interface LinkHit {
  readonly edge: Edge;
}

/** Makes what links say, apart from their ends, searchable, a link at each step. */
export function* indexLinks(index: GraphIndex): Generator<void, MiniSearch> {
  const linkIndex = makeWordIndex(['verb', 'source', 'target']);
  const namesOf = ({ label, short }: GraphNode): string =>
    [label.fr, label.en, short?.fr, short?.en].filter((name) => name !== undefined).join(' ');
  for (const [id, { predicate, source, target }] of index.graph.edges.entries()) {
    const { label, inverse } = index.graph.predicates[predicate] ?? {};
    linkIndex.add({
      id,
      verb: [label?.fr, label?.en, inverse?.fr, inverse?.en]
        .filter((words) => words !== undefined)
        .map(withPlurals)
        .join(' '),
      source: namesOf(index.node(source)),
      target: namesOf(index.node(target)),
    });
    yield;
  }
  return linkIndex;
}

/** The nouns of a label stand in the singular, « a pour fondateur »; who asks for « les fondateurs » means the same. */
const withPlurals = (words: string): string => words.replace(/\p{L}{4,}(?<!s)(?!\p{L})/gu, '$& $&s');

/** Links that match all the words: the verb among them, or both of their ends. */
export const findLinks = (index: GraphIndex, linkIndex: MiniSearch, query: string): readonly Edge[] =>
  findAll(linkIndex, query, { fuzzy: false })
    .filter(({ match, queryTerms }) => {
      const fields = new Set(Object.values(match).flat());
      return fields.has('verb') || (queryTerms.length > 1 && fields.has('source') && fields.has('target'));
    })
    .map(({ id, score }) => ({ edge: index.graph.edges[id as number], score }))
    .flatMap(({ edge, score }) => (edge ? { edge, score } : []))
    .sort(
      (a, b) =>
        b.score - a.score ||
        index.corroboration(b.edge) - index.corroboration(a.edge) ||
        (a.edge.id < b.edge.id ? -1 : 1),
    )
    .map(({ edge }) => edge);
