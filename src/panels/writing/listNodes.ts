import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { Search } from '../../domain/search/search.ts';
import { foldName } from '../../lib/tokens.ts';
import type { Pick } from './PickField.tsx';

const mostListed = 8;

/**
 * The nodes that a query finds by any of their names, each with the name that matched unless that is its label. For an empty
 * query, those at hand first (`near`, the nearest before the others), then those with the most passages. Before the search
 * is there, nodes whose label contains the query, in the same order. Only nodes of `types`, where these are given.
 */
export function listNodes(
  index: GraphIndex,
  search: Search | null,
  query: string,
  near: readonly NodeId[],
  language: Language,
  types?: readonly NodeType[],
): readonly Pick<NodeId>[] {
  const isOfTypes = ({ type }: GraphNode) => types?.includes(type) ?? true;
  const typed = query.trim();
  if (typed !== '' && search !== null)
    return search
      .find(typed, language)
      .nodes.filter(({ node }) => isOfTypes(node))
      .slice(0, mostListed)
      .map(({ node, name }) => pickOf(node, language, name === node.label[language] ? null : name));
  const asked = foldName(typed);
  const rank = new Map(near.map((id, at) => [id, at]));
  const rankOf = ({ id }: GraphNode) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  return index.graph.nodes
    .filter((node) => isOfTypes(node) && foldName(node.label[language]).includes(asked))
    .sort(
      (a, b) =>
        Math.sign(rankOf(a) - rankOf(b) || 0) ||
        index.passageCount(b.id) - index.passageCount(a.id) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, mostListed)
    .map((node) => pickOf(node, language, null));
}

const pickOf = (node: GraphNode, language: Language, detail: string | null): Pick<NodeId> => ({
  key: node.id,
  label: nameOf(node, language),
  detail,
  type: node.type,
  value: node.id,
});
