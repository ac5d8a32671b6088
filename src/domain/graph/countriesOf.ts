import type { NodeId } from '../basics/ids.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Edge, GraphNode } from './schema.ts';

/** The countries that a node concerns: those that the file gives it; a country concerns itself too. */
export const countriesOfNode = ({ type, id, countries }: GraphNode): readonly NodeId[] =>
  type === 'country' ? [...countries, id] : countries;

/** The countries that a link concerns: its own, and those of both its ends. Some may stand twice. */
export const countriesOfEdge = (
  index: GraphIndex,
  { source, target, countries }: Edge,
): readonly NodeId[] => [
  ...countries,
  ...countriesOfNode(index.node(source)),
  ...countriesOfNode(index.node(target)),
];
