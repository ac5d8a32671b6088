import { type CorpusId, readCorpusId } from '../../../domain/basics/corpus.ts';

/** The part of a link that names the corpus. */
export const corpusKey = 'corpus';

/** The corpus of the reader's own that a URL's search part names; null: none, and the built-in one is meant. */
export const corpusIn = (search: string): CorpusId | null =>
  readCorpusId(new URLSearchParams(search).get(corpusKey) ?? '');

/** Whether it says anything but which corpus is meant. */
export const namesView = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((key) => key !== corpusKey);
