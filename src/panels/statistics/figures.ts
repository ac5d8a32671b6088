import { measureBridges } from '../../domain/figures/bridges.ts';
import { findCommunities } from '../../domain/figures/communities.ts';
import { buildLinkGraph } from '../../domain/figures/linkGraph.ts';
import { shareAmongArticles, surveyGraph } from '../../domain/figures/overview.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { listEdgeRows, nodeRowsInSteps } from '../../domain/passages/graphRows.ts';
import { hasFewWords } from '../../domain/passages/hasFewWords.ts';
import { rememberLast } from '../../lib/rememberLast.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { makeWorkHook, type Worked } from '../../ui/hooks/useWork.ts';

/*
 * Each figure is computed once for what is visible, however many blocks use it and however often the display is opened.
 */

const graphOf = rememberLast(buildLinkGraph);
export const edgeRows = rememberLast(listEdgeRows);
export const articleShares = rememberLast(shareAmongArticles);

/** Nodes times nodes and links: below this, the whole work takes no longer than a frame. */
const smallEnough = 500_000;

const isSmall = (_: GraphIndex, { nodes, edges }: VisibleGraph): boolean =>
  nodes.size * (nodes.size + edges.size) <= smallEnough;

function figure<T>(work: Parameters<typeof makeWorkHook<T>>[0], isQuick = isSmall): () => Worked<T> {
  const useWork = makeWorkHook(work, isQuick);
  return () =>
    useWork(
      useIndex(),
      useVisible(),
      useAppStore((state) => state.view.filters),
    );
}

export const useNodeRows = figure(
  function* (index, visible, filters) {
    yield 0;
    return yield* nodeRowsInSteps(index, visible, filters);
  },
  (index, visible) => isSmall(index, visible) && hasFewWords(index),
);
export const useBridges = figure(function* (index, visible) {
  yield 0;
  return yield* measureBridges(graphOf(index, visible));
});
export const useCommunities = figure(function* (index, visible) {
  yield 0;
  return findCommunities(index, graphOf(index, visible));
});
export const useOverview = figure(function* (index, visible) {
  yield 0;
  return surveyGraph(graphOf(index, visible));
});
