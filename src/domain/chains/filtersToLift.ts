import type { NodeId } from '../basics/ids.ts';
import { type ActiveFilter, clearFilter, listActiveFilters } from '../filter/activeFilters.ts';
import { applyFilters, type Filters, type VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { ChainMode } from './chainMode.ts';
import { isFragile, weaknessOf } from './weakness.ts';

/** What has to give way, and the filters without it. */
export interface Lift {
  readonly filters: Filters;
  /** In the order of the chips; empty when nothing has to. */
  readonly lifted: readonly ActiveFilter[];
}

/**
 * The fewest kinds of filter that must give way for a chain to join the two nodes, each by no more than is needed (for
 * example only the hidden type `place`, not all hidden types). null when even the whole graph has no such chain.
 */
export function filtersToLift(
  index: GraphIndex,
  filters: Filters,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
): Lift | null {
  const active = listActiveFilters(filters);
  const joins = (lifted: readonly ActiveFilter[]): boolean =>
    areJoined(index, applyFilters(index, lifted.reduce(clearFilter, filters)), from, to, mode);
  if (!joins(active)) return null;
  const kinds = [...new Set(active.map(({ kind }) => kind))];
  const ofKinds = (chosen: readonly string[]) => active.filter(({ kind }) => chosen.includes(kind));
  let lifted = ofKinds(subsetsBySize(kinds).find((chosen) => joins(ofKinds(chosen))) ?? kinds);
  for (const filter of lifted) {
    // Each of several countries is no filter of its own: with one fewer, less may be shown.
    if (filter.kind === 'country') continue;
    const fewer = lifted.filter((other) => other !== filter);
    if (joins(fewer)) lifted = fewer;
  }
  return { filters: lifted.reduce(clearFilter, filters), lifted };
}

/** Whether any chain of this mode joins two nodes. */
export function areJoined(
  index: GraphIndex,
  visible: VisibleGraph,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
): boolean {
  const reached = new Set([from]);
  for (const node of reached) {
    if (node === to) return true;
    for (const edge of index.edgesOf(node)) {
      const evidence = visible.edges.get(edge.id);
      if (evidence === undefined) continue;
      if (mode === 'solid' && isFragile(weaknessOf(index, edge, evidence))) continue;
      reached.add(edge.source).add(edge.target);
    }
  }
  return false;
}

/** All subsets, the empty one first, the smaller before the larger. At most eight kinds of filter: 256 subsets. */
function subsetsBySize<T>(all: readonly T[]): readonly (readonly T[])[] {
  const subsets: (readonly T[])[] = [[]];
  for (const one of all) subsets.push(...subsets.map((subset) => [...subset, one]));
  return subsets.sort((a, b) => a.length - b.length);
}
