import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import { packCorpus } from '../corpusFile/packCorpus.ts';
import type { Handler } from '../handler.ts';

/** The bytes of a corpus's `.maillage.zip`. */
export const packCorpusFile: Handler<CorpusFiles, Uint8Array<ArrayBuffer>> = (files) => packCorpus(files);
