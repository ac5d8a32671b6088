import { compareEdtf } from '../time/compareEdtf.ts';
import type { GraphIndex } from './graphIndex.ts';

/**
 * The rank of each date of the graph (EDTF) in the order of `compareEdtf`; dates that it holds equal have the same
 * rank. Worked out once per graph, so that comparing thousands of rows does not read dates again.
 */
export const rankDates = (index: GraphIndex): ReadonlyMap<string, number> => {
  const known = ranksByIndex.get(index);
  if (known) return known;
  const dates = new Set<string>();
  const add = (date: string | null) => date !== null && dates.add(date);
  for (const { article } of index.articles) add(article.published.edtf);
  for (const node of index.graph.nodes) add(node.when);
  for (const { evidence } of index.graph.edges) for (const { when } of evidence) add(when);
  const ranks = new Map<string, number>();
  let before: string | undefined;
  let rank = 0;
  for (const date of [...dates].sort(compareEdtf)) {
    if (before === undefined || compareEdtf(before, date) !== 0) rank += 1;
    ranks.set(date, rank);
    before = date;
  }
  ranksByIndex.set(index, ranks);
  return ranks;
};

const ranksByIndex = new WeakMap<GraphIndex, ReadonlyMap<string, number>>();
