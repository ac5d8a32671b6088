import { typeset } from '../../lib/typeset.ts';
import type { Language } from '../basics/languages.ts';
import type { GraphNode } from './schema.ts';

/** A node's name as it is printed; `short` is the one on the canvas. */
export const nameOf = (node: GraphNode, language: Language, length: 'short' | 'full' = 'full'): string =>
  typeset((length === 'short' ? node.short?.[language] : undefined) ?? node.label[language]);
