import type { NodeId } from '../basics/ids.ts';
import type { Edge } from '../graph/schema.ts';
import type { Weakness } from './weakness.ts';

/** One link of a chain, walked from one node to the next, whatever its direction. */
export interface ChainStep {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly edge: Edge;
  /** Positions in `edge.evidence` that the filters leave. */
  readonly evidence: readonly number[];
  readonly weakness: Weakness;
}

/** A way from one node to another that visits no node twice. */
export interface Chain {
  /** In order; at least one. */
  readonly steps: readonly ChainStep[];
  readonly cost: number;
}

/** The nodes of a chain, from end to end. */
export const nodesOfChain = ({ steps }: Chain): readonly NodeId[] =>
  steps.flatMap(({ from, to }, position) => (position === 0 ? [from, to] : to));
