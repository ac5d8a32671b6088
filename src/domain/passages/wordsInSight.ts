import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import { overlaps, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';

/** The nodes that a stretch of an article names, and the edges that its words assert, whatever the filters say. */
export const wordsInSight = (
  index: GraphIndex,
  article: ArticleId,
  stretch: Span,
): { readonly nodes: ReadonlySet<NodeId>; readonly edges: ReadonlySet<EdgeId> } => {
  const nodes = new Set<NodeId>();
  for (const { node, mention } of index.mentionsIn(article))
    if (overlaps(mention, stretch)) nodes.add(node.id);
  const edges = new Set<EdgeId>();
  for (const { edge, start, end } of claimsIn(index, article))
    if (overlaps({ start, end }, stretch)) edges.add(edge);
  return { nodes, edges };
};

interface AssertingWords extends Span {
  readonly edge: EdgeId;
}

const known = new WeakMap<GraphIndex, ReadonlyMap<ArticleId, readonly AssertingWords[]>>();

/** Where the article's words assert edges: gathered once for all articles. */
const claimsIn = (index: GraphIndex, article: ArticleId): readonly AssertingWords[] => {
  let byArticle = known.get(index);
  if (!byArticle) {
    const lists = new Map<ArticleId, AssertingWords[]>(index.articles.map((one) => [one.article.id, []]));
    for (const { id, evidence } of index.graph.edges)
      for (const { article: where, start, end } of evidence) lists.get(where)?.push({ edge: id, start, end });
    byArticle = lists;
    known.set(index, byArticle);
  }
  return byArticle.get(article) ?? [];
};
