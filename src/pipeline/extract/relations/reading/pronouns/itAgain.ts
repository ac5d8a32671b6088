import { asSelf, type Chunk } from '../chunks.ts';
import { isStateOrBody } from '../nodeKinds.ts';
import { emptyIt, isImpersonal, verbAfter } from './impersonal.ts';
import type { Resolver } from './told.ts';

/** English: "It said …", at the beginning of a sentence: the body that the one before was about. */
export const itAgain: Resolver = ({ word }, { grammar, chunks, resolved, at, thread }) => {
  if (word !== 'it' || thread === null || thread.body === null) return null;
  const isFirst = resolved
    .slice(0, at)
    .every((before) => !(before.kind === 'verb' && before.form === 'finite') && !namesBody(before));
  const verb = verbAfter(chunks, at);
  return isFirst && verb !== null && !isImpersonal(grammar, verb) && !emptyIt.has(verb.lemma)
    ? [asSelf(thread.body)]
    : [];
};

/** Whether a phrase stands for a state or a body, which a pronoun after it may mean. */
export const namesBody = (chunk: Chunk): boolean =>
  chunk.kind === 'phrase' && chunk.referents.some(({ node }) => isStateOrBody(node));
