import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nodeRadius } from '../geometry.ts';
import { nodeMarks } from '../nodeMarks.ts';

/** Half the size of a node at zoom 1, its type's factor included. */
export const reachOf = (index: GraphIndex, id: NodeId): number => {
  const { type } = index.node(id);
  return nodeRadius(type, index.passageCount(id)) * nodeMarks[type].factor;
};
