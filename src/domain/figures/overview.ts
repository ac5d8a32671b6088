import { density } from 'graphology-metrics/graph/index.js';
import type { NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import { findComponents } from './components.ts';
import type { LinkGraph } from './linkGraph.ts';

/** How closely the visible graph hangs together. */
interface Overview {
  /** Of all pairs of nodes the share that is linked, 0 to 1. */
  readonly density: number;
  /** Parts of two nodes or more that no link joins to one another, the largest first. */
  readonly parts: readonly (readonly NodeId[])[];
  /** Nodes without a link to another, by id. */
  readonly isolated: readonly NodeId[];
}

/** How closely it hangs together. */
export function surveyGraph(graph: LinkGraph): Overview {
  const components = findComponents(graph);
  return {
    density: graph.order < 2 ? 0 : density(graph),
    parts: components.filter(({ length }) => length > 1),
    isolated: components.flatMap((ids) => (ids.length === 1 ? ids : [])),
  };
}

/** What one article contributes to what is visible. */
interface ArticleShare {
  readonly source: NumberedArticle;
  /** Visible links that it attests. */
  readonly links: number;
  /** Those that no other article attests. */
  readonly alone: number;
}

/** By number; articles that attest no visible link are left out. */
export function shareAmongArticles(index: GraphIndex, visible: VisibleGraph): readonly ArticleShare[] {
  const links = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const [id, positions] of visible.edges) {
    const { evidence } = index.edge(id);
    const articles = new Set(positions.flatMap((position) => evidence[position]?.article ?? []));
    for (const article of articles) {
      links.set(article, (links.get(article) ?? 0) + 1);
      if (articles.size === 1) alone.set(article, (alone.get(article) ?? 0) + 1);
    }
  }
  return index.articles.flatMap((source) => {
    const count = links.get(source.article.id) ?? 0;
    return count === 0 ? [] : { source, links: count, alone: alone.get(source.article.id) ?? 0 };
  });
}
