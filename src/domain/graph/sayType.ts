import type { Language } from '../basics/languages.ts';
import { kindWords } from './kindWords.ts';
import { isProposed } from './provenance.ts';
import type { GraphNode } from './schema.ts';

/** What a node is, in words: « pays »; « pays, au crayon » where only a program says so. */
export const sayType = (node: Pick<GraphNode, 'type' | 'origin'>, language: Language): string => {
  const words = kindWords[language];
  return isProposed(node) ? `${words.type[node.type]}, ${words.pencilled}` : words.type[node.type];
};
