import { type CorpusId, readCorpusId } from '../../../domain/basics/corpus.ts';
import { type LinkKey, readParts } from './linkParts.ts';

/** The part of a link that names the corpus. */
export const corpusKey = 'corpus' satisfies LinkKey;

/** The corpus of the reader's own that a URL's search part names; null: none, and the built-in one is meant. */
export const corpusIn = (search: string): CorpusId | null =>
  readCorpusId(readParts(search).get(corpusKey) ?? '');

/** Whether it says anything of the view but which corpus is meant. */
export const namesView = (search: string): boolean =>
  [...readParts(search).keys()].some((key) => key !== corpusKey);
