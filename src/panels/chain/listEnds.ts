import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { Search } from '../../domain/search/search.ts';

/** A node that an end can be. */
export interface EndOption {
  readonly node: GraphNode;
  /** The name that matched, where it is not the label. */
  readonly otherName: string | null;
  /** The filters hide it. */
  readonly hidden: boolean;
}

interface Sources {
  readonly index: GraphIndex;
  readonly visible: VisibleGraph;
  /** null: it is not there yet. */
  readonly search: Search | null;
}

const mostListed = 8;

/** The nodes that a query finds by any of their names; for none, those that most passages mention, but for `chosen`. */
export function listEnds(
  { index, visible, search }: Sources,
  query: string,
  chosen: NodeId | null,
  language: Language,
): readonly EndOption[] {
  const optionOf = (node: GraphNode, name: string): EndOption => ({
    node,
    otherName: name === node.label[language] ? null : name,
    hidden: !visible.nodes.has(node.id),
  });
  if (query.trim() !== '') {
    const found = search?.find(query, language).nodes ?? [];
    return found.slice(0, mostListed).map(({ node, name }) => optionOf(node, name));
  }
  return index.graph.nodes
    .filter(({ id }) => visible.nodes.has(id) && id !== chosen)
    .sort((a, b) => index.passageCount(b.id) - index.passageCount(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, mostListed)
    .map((node) => optionOf(node, node.label[language]));
}
