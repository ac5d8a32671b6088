import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { Search } from '../../domain/search/search.ts';
import { foldName } from '../../lib/tokens.ts';

/** A node that can be chosen as an end. */
export interface EndOption {
  readonly node: GraphNode;
  /** The name that matched, if it is not the label. */
  readonly otherName: string | null;
  /** Whether the filters hide it. */
  readonly hidden: boolean;
}

interface Sources {
  readonly index: GraphIndex;
  readonly visible: VisibleGraph;
  /** null: not loaded yet, or not available. */
  readonly search: Search | null;
}

const mostListed = 8;

/**
 * The nodes that a query finds by any of their names; for an empty query, the most cited, except `chosen`. Without a
 * search, those whose label contains the query, ignoring accents and case.
 */
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
  const typed = query.trim();
  if (typed !== '' && search !== null) {
    const found = search.find(typed, language).nodes;
    return found.slice(0, mostListed).map(({ node, name }) => optionOf(node, name));
  }
  const asked = foldName(typed);
  return index.graph.nodes
    .filter(({ id, label }) =>
      asked === '' ? visible.nodes.has(id) && id !== chosen : foldName(label[language]).includes(asked),
    )
    .sort((a, b) => index.passageCount(b.id) - index.passageCount(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, mostListed)
    .map((node) => optionOf(node, node.label[language]));
}
