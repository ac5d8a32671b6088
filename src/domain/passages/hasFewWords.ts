import type { GraphIndex } from '../graph/graphIndex.ts';

/** So many mentions and pieces of evidence are gathered into rows within a few frames. */
const few = 20_000;
const sizes = new WeakMap<GraphIndex, number>();

/** Whether rows of all that the articles say are made at once; else it takes long enough to be done a little at a time. */
export const hasFewWords = (index: GraphIndex): boolean => {
  const { nodes, edges } = index.graph;
  const size =
    sizes.get(index) ??
    nodes.reduce((sum, { mentions }) => sum + mentions.length, 0) +
      edges.reduce((sum, { evidence }) => sum + evidence.length, 0);
  sizes.set(index, size);
  return size <= few;
};
