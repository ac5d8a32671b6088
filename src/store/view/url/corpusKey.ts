import { type CorpusId, readCorpusId } from '../../../domain/basics/corpus.ts';
import { readParts } from './readParts.ts';
import type { UrlKey } from './urlKeys.ts';

/** The part of a link that names the corpus. */
export const corpusKey = 'corpus' satisfies UrlKey;

/** The reader's own corpus that a URL's search part names; null: none, which means the built-in one. */
export const corpusIn = (search: string): CorpusId | null =>
  readCorpusId(readParts(search).get(corpusKey) ?? '');

/** Whether it says anything about the view besides the corpus. */
export const namesView = (search: string): boolean =>
  [...readParts(search).keys()].some((key) => key !== corpusKey);
