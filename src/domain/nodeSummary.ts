import type { VisibleGraph } from './filter.ts';
import type { GraphIndex, NumberedArticle } from './graphIndex.ts';
import type { NodeId } from './ids.ts';
import { type MarkedPassage, passagesOfNode } from './passages.ts';

/** A node in short, as a card about it shows. */
export interface NodeSummary {
  /** Distinct sentences that name it. */
  readonly passages: number;
  readonly articles: number;
  /** Edges that the filters leave. */
  readonly links: number;
  /** The first passage that names it, in the earliest article; null when no sentence does. */
  readonly first: { readonly article: NumberedArticle; readonly passage: MarkedPassage } | null;
}

/** Counts what names and joins a node. */
export const summarizeNode = (index: GraphIndex, visible: VisibleGraph, id: NodeId): NodeSummary => {
  const byArticle = passagesOfNode(index, id);
  const article = byArticle[0]?.article;
  const passage = byArticle[0]?.passages[0];
  return {
    passages: index.passageCount(id),
    articles: byArticle.length,
    links: index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length,
    first: article && passage ? { article, passage } : null,
  };
};
