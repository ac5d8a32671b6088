import { type Certainty, certainties } from '../../domain/basics/kinds.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge, Evidence } from '../../domain/graph/schema.ts';
import { yearsHappened } from '../../domain/time/yearsOfEdtf.ts';

/** The given pieces of an edge's evidence; positions that do not exist are skipped. */
export function itemsOf(edge: Edge, positions: readonly number[]): readonly Evidence[] {
  return positions.flatMap((position) => edge.evidence[position] ?? []);
}

/** The numbers of the articles that these come from, ascending, each once. */
export function articlesOf(index: GraphIndex, edge: Edge, positions: readonly number[]): readonly number[] {
  const numbers = itemsOf(edge, positions).map((item) => index.article(item.article).number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How many pieces have each certainty, the most certain first; certainties without any are left out. */
export function countCertainties(
  edge: Edge,
  positions: readonly number[],
): readonly { readonly certainty: Certainty; readonly count: number }[] {
  const items = itemsOf(edge, positions);
  return certainties
    .map((certainty) => ({ certainty, count: items.filter((item) => item.certainty === certainty).length }))
    .filter(({ count }) => count > 0);
}

/**
 * The first and last year of the pieces: when it happened, else when the article was published, as the year filter
 * counts them. null when nothing is dated.
 */
export function yearsOfEvidence(
  index: GraphIndex,
  edge: Edge,
  positions: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const ranges = itemsOf(edge, positions).flatMap(
    ({ when, article }) => yearsHappened(when, index.article(article).article.published.edtf) ?? [],
  );
  if (ranges.length === 0) return null;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}
