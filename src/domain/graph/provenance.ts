import type { Edge, GraphNode, Mention } from './schema.ts';

/** Who answers for a mention or a piece of evidence, and for a proposal how sure it is and why. Empty: a person read it. */
export type Provenance = Pick<Mention, 'origin' | 'score' | 'why' | 'by'>;

/**
 * Whether no person has looked at it: only a program says so. Of a node, that its name is proposed; of an edge, that all
 * its evidence is.
 */
export const isProposed = ({ origin }: Pick<GraphNode | Edge, 'origin'> | Provenance): boolean =>
  origin === 'proposed' || origin === 'automatic';
