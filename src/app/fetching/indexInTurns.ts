import { filterTableOf } from '../../domain/filter/filterTable.ts';
import { buildGraphIndex, type GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { nextTask } from '../../ui/nextTask.ts';

/** So many nodes are indexed within a frame. */
export const fewNodes = 800;

/**
 * Indexes a graph. What the first rendering of a large one would work out too is worked out here, each in a task of its
 * own, so that the page answers in between.
 */
export async function indexInTurns(graph: Graph): Promise<GraphIndex> {
  if (graph.nodes.length <= fewNodes) return buildGraphIndex(graph);
  await nextTask();
  const index = buildGraphIndex(graph);
  await nextTask();
  filterTableOf(index);
  await nextTask();
  return index;
}
