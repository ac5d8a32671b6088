import { nameOf } from '../../domain/claim.ts';
import type { Language, NodeType } from '../../domain/kinds.ts';
import type { GraphNode } from '../../domain/schema.ts';

/** What a mention stands for: « Maroc, pays ». */
export const describeNode = (
  node: GraphNode,
  language: Language,
  { typeNames }: { readonly typeNames: Readonly<Record<NodeType, string>> },
): string => `${nameOf(node, language, 'full')}, ${typeNames[node.type]}`;
