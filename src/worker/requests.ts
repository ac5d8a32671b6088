import { buildCorpus } from './requests/buildCorpus.ts';

/** All that the worker answers, by name: another request is a file in `requests` and a line here. */
export const requests = {
  buildCorpus,
} as const;

export type Requests = typeof requests;
