import type { CorpusFiles } from '../domain/basics/corpus.ts';
import type { SeedFile } from '../pipeline/seeds/seedFiles.ts';

/** A corpus in the form in which the pipeline reads a folder: the bytes that these texts have on disk. */
export const asSeedFiles = (files: CorpusFiles): SeedFile[] =>
  [...files].map(([path, text]) => asSeedFile(path, text));

/** The same for one file. */
export const asSeedFile = (path: string, text: string): SeedFile => ({ path, bytes: encoder.encode(text) });

const encoder = new TextEncoder();
