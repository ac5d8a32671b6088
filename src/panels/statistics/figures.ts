import { measureBridges } from '../../domain/figures/bridges.ts';
import { findCommunities } from '../../domain/figures/communities.ts';
import { buildLinkGraph, type LinkGraph } from '../../domain/figures/linkGraph.ts';
import { shareAmongArticles, surveyGraph } from '../../domain/figures/overview.ts';
import type { Filters, VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { listEdgeRows, listNodeRows } from '../../domain/passages/tableRows.ts';
import { makeWorkHook } from './useWork.ts';

/*
 * Each figure is computed once for what is visible, however many blocks use it and however often the display is opened.
 */

const remember = <T>(make: (index: GraphIndex, visible: VisibleGraph, filters: Filters) => T) => {
  const known = new WeakMap<VisibleGraph, { readonly value: T }>();
  return (index: GraphIndex, visible: VisibleGraph, filters: Filters): T => {
    const made = known.get(visible) ?? { value: make(index, visible, filters) };
    known.set(visible, made);
    return made.value;
  };
};

const graphs = new WeakMap<VisibleGraph, LinkGraph>();
const graphOf = (index: GraphIndex, visible: VisibleGraph): LinkGraph => {
  const graph = graphs.get(visible) ?? buildLinkGraph(index, visible);
  graphs.set(visible, graph);
  return graph;
};

const nodeRows = remember(listNodeRows);
export const edgeRows = remember(listEdgeRows);
export const articleShares = remember(shareAmongArticles);

export const useNodeRows = makeWorkHook(function* (index, visible, filters) {
  yield 0;
  return nodeRows(index, visible, filters);
});
export const useBridges = makeWorkHook(function* (index, visible) {
  yield 0;
  return yield* measureBridges(graphOf(index, visible));
});
export const useCommunities = makeWorkHook(function* (index, visible) {
  yield 0;
  return findCommunities(index, graphOf(index, visible));
});
export const useOverview = makeWorkHook(function* (index, visible) {
  yield 0;
  return surveyGraph(graphOf(index, visible));
});
