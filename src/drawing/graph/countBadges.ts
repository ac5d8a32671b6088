import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Family } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { Scene } from './scene.ts';

/** The number of articles that attest a link, to be written on it. */
export interface CountBadge {
  readonly id: EdgeId;
  readonly articles: number;
  readonly family: Family;
}

/**
 * One for each link that is not faded and that at least two articles attest, counting only evidence that the filters
 * keep.
 */
export function listCountBadges({
  index,
  visible,
  emphasis,
}: Pick<Scene, 'index' | 'visible' | 'emphasis'>): CountBadge[] {
  const badges: CountBadge[] = [];
  for (const [id, evidence] of visible.edges) {
    if (emphasis.subject !== 'none' && !emphasis.litEdges.has(id)) continue;
    const articles = index.corroboration(index.edge(id), evidence);
    if (articles > 1) badges.push({ id, articles, family: familyOf(index, index.edge(id)) });
  }
  return badges;
}
