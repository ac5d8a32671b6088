import { contains } from '../basics/span.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Edge, Evidence } from './schema.ts';

/** Whether all the given evidence of an edge is in teasers of other articles: weaker, and shown as such. */
export function standsOutsideArticle(index: GraphIndex, edge: Edge, evidence: readonly number[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every((position) => {
      const item = edge.evidence[position];
      return item !== undefined && isInTeaser(index, item);
    })
  );
}

/** Whether a piece of evidence is in a teaser of another article. */
export const isInTeaser = (index: GraphIndex, item: Evidence): boolean =>
  index
    .article(item.article)
    .article.sections.some((section) => section.kind === 'related' && contains(section, item));
