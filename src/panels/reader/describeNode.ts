import type { Language } from '../../domain/basics/languages.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';

/** What a mention stands for: « Maroc, pays ». */
export const describeNode = (node: GraphNode, language: Language): string =>
  `${nameOf(node, language, 'full')}, ${kindWords[language].type[node.type]}`;
