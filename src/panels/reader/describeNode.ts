import type { Language } from '../../domain/kinds.ts';
import { kindWords } from '../../domain/kindWords.ts';
import { nameOf } from '../../domain/nameOf.ts';
import type { GraphNode } from '../../domain/schema.ts';

/** What a mention stands for: « Maroc, pays ». */
export const describeNode = (node: GraphNode, language: Language): string =>
  `${nameOf(node, language, 'full')}, ${kindWords[language].type[node.type]}`;
