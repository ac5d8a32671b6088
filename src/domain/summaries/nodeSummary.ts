import type { NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { nameOf } from '../graph/nameOf.ts';
import { isProposed } from '../graph/provenance.ts';
import { sayType } from '../graph/sayType.ts';
import { passagesOfNode } from '../passages/passages.ts';
import { formatEdtf } from '../time/formatEdtf.ts';
import { type CardQuote, quoteForCard } from './cardQuote.ts';

/** A node in short, as a card about it shows. */
interface NodeSummary {
  readonly type: NodeType;
  /** In words, with « au crayon » where nobody has verified the node. */
  readonly typeName: string;
  readonly proposed: boolean;
  /** In words; null when it has none. */
  readonly date: string | null;
  readonly name: string;
  /** Distinct sentences that name it. */
  readonly passages: number;
  readonly articles: number;
  /** Edges that the filters leave. */
  readonly links: number;
  /** From the first passage that names it, in the earliest article; null when no sentence does. */
  readonly quote: CardQuote | null;
}

/** Says what a node is, and counts the passages that name it and the links that it has. */
export const summarizeNode = (
  index: GraphIndex,
  visible: VisibleGraph,
  id: NodeId,
  language: Language,
): NodeSummary => {
  const node = index.node(id);
  const byArticle = passagesOfNode(index, id);
  const article = byArticle[0]?.article;
  const passage = byArticle[0]?.passages[0];
  return {
    type: node.type,
    typeName: sayType(node, language),
    proposed: isProposed(node),
    date: node.when === null ? null : formatEdtf(node.when, language),
    name: nameOf(node, language, 'full'),
    passages: index.passageCount(id),
    articles: byArticle.length,
    links: index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length,
    quote: article && passage ? quoteForCard(article, passage) : null,
  };
};
