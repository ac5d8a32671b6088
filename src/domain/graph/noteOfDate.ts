import type { Language } from '../basics/kinds.ts';
import type { Article } from './schema.ts';

/**
 * What is said of an article's date of publication: how it is known. In the reader's language; from a graph that has
 * the contract's note alone, that note as it is. Undefined when nothing is said.
 */
export const noteOfDate = ({ published }: Article, language: Language): string | undefined =>
  published.noteText?.[language] ?? published.note;
