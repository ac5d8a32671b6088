import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { commandWords } from '../../panels/search/commands.ts';

/** A node with its names as commands are typed: folded words, one space between them. */
export interface NodeAndNames {
  readonly node: GraphNode;
  readonly names: readonly string[];
}

/** Nodes with all their labels and aliases, the most cited first. */
export const namedNodes = (index: GraphIndex, nodes: readonly GraphNode[]): readonly NodeAndNames[] =>
  nodes
    .toSorted((a, b) => index.passageCount(b.id) - index.passageCount(a.id))
    .map((node) => ({
      node,
      names: [...Object.values(node.label), ...Object.values(node.short ?? {}), ...node.aliases].map((name) =>
        commandWords(name).join(' '),
      ),
    }));
