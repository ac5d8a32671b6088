import type { Family } from '../basics/kinds.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Edge } from './schema.ts';

/** The family of an edge's predicate. A predicate that the vocabulary lacks claims no more than a co-mention. */
export const familyOf = (index: GraphIndex, { predicate }: Pick<Edge, 'predicate'>): Family =>
  index.graph.predicates[predicate]?.family ?? 'co-mention';
