import { tellerBefore } from '../tellerBefore.ts';
import { standsForNone } from './impersonal.ts';
import type { Resolver } from './told.ts';

/** « L'armée a annoncé qu'elle avait … », "Moscow said it had …" */
export const teller: Resolver = ({ word }, { grammar, chunks, resolved, at }) => {
  if (!/^(?:il|elle|it|he|she|ils|elles|they)$/u.test(word)) return null;
  const one = tellerBefore(grammar, resolved, at);
  return one === null || standsForNone(chunks, at) ? null : [one];
};
