import { buildCorpus } from './requests/buildCorpus.ts';
import { openCorpusFile } from './requests/openCorpusFile.ts';
import { packCorpusFile } from './requests/packCorpusFile.ts';

/** All that the worker answers, by name: another request is a file in `requests` and a line here. */
export const requests = {
  buildCorpus,
  openCorpusFile,
  packCorpusFile,
} as const;

export type Requests = typeof requests;
