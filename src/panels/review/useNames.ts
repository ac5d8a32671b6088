import { asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import type { OptionGroup } from '../../ui/controls/InlineSelect.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface Names {
  readonly nameOf: (id: NodeId) => string;
  readonly typeOf: (id: NodeId) => NodeType | undefined;
}

/** The names of nodes, both those of the graph and those that are only proposed. */
export function useNames(): Names {
  const index = useIndex();
  const language = useLanguage();
  const names = useReview((state) => state.review.names);
  return {
    nameOf: (id) => {
      const node = index.findNode(id);
      return node ? nameOf(node, language, 'full') : (names.get(id)?.label[language] ?? id);
    },
    typeOf: (id) => index.findNode(id)?.type ?? names.get(id)?.type,
  };
}

/** Beyond this many, nodes are found by search, not in a list. */
const mostOthers = 400;

/** The nodes to choose from: those that the article names first, then the others; always including `chosen`. */
export function useNodeGroups(article: string, chosen: readonly NodeId[]): readonly OptionGroup[] {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { nameOf: name } = useNames();
  const here = new Set<NodeId>(chosen);
  const found = index.findArticle(article);
  if (found) for (const { node } of index.mentionsIn(found.article.id)) here.add(node.id);
  const others = index.graph.nodes.flatMap(({ id }) => (here.has(id) ? [] : id)).slice(0, mostOthers);
  const asOptions = (ids: Iterable<NodeId>) =>
    [...ids]
      .map((id) => ({ value: String(id), label: name(id) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  return [
    { label: text.ofThisArticle, options: asOptions(here) },
    { label: text.others, options: asOptions(others) },
  ];
}

/** The id for a value of such a list. */
export const idOf = (value: string): NodeId => asNodeId(value);
