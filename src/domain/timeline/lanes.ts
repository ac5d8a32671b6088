import type { NodeId } from '../basics/ids.ts';
import { nodeTypes } from '../basics/kinds.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Graph } from '../graph/schema.ts';
import type { LaneChoice } from './laneChoice.ts';

/** A region's id, a node type, or 'none': outside all regions. */
export type LaneId = string;

/** The lanes from top to bottom: regions in the graph's order and then what lies outside them, or the node types. */
export const listLanes = (index: GraphIndex, by: LaneChoice): readonly LaneId[] =>
  by === 'type' ? nodeTypes : [...index.graph.regions.map(({ id }) => id), 'none'];

/** The lane of a node: its region, or its type. */
export const laneOfNode = (index: GraphIndex, id: NodeId, by: LaneChoice): LaneId =>
  by === 'type' ? index.node(id).type : (regionsOf(index.graph).get(id) ?? 'none');

/**
 * The lane of an edge. By region, that of the event it is about, else of its source, else of its target: the first of
 * these that lies in a region. By type, that of its source: whoever acts.
 */
export const laneOfEdge = (
  index: GraphIndex,
  ends: { readonly source: NodeId; readonly target: NodeId },
  by: LaneChoice,
): LaneId => {
  if (by === 'type') return laneOfNode(index, ends.source, by);
  const isEvent = (id: NodeId) => index.node(id).type === 'event';
  const both = [ends.source, ends.target];
  const inOrder = [...both.filter(isEvent), ...both];
  return inOrder.map((id) => laneOfNode(index, id, by)).find((lane) => lane !== 'none') ?? 'none';
};

const known = new WeakMap<Graph, ReadonlyMap<NodeId, string>>();

const regionsOf = (graph: Graph): ReadonlyMap<NodeId, string> => {
  const before = known.get(graph);
  if (before) return before;
  const regions = new Map(graph.regions.flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)));
  known.set(graph, regions);
  return regions;
};
