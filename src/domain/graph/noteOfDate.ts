import type { Language } from '../basics/languages.ts';
import type { Article } from './schema.ts';

/**
 * How an article's date of publication is known, in the reader's language; where the graph file has only one language
 * of that note, in that one. Undefined when nothing is said.
 */
export const noteOfDate = ({ published }: Article, language: Language): string | undefined =>
  published.noteText?.[language] ?? published.note;
