import { subjectOf } from '../../clauses/subjectOf.ts';
import type { Resolver } from './told.ts';

/**
 * « X a rompu avec Y, qu'il accuse de … », "X left Y, which it accuses of …": whoever does what the sentence said
 * before, where « que » stands for another.
 */
export const actorBefore: Resolver = ({ word }, { grammar, resolved: chunks, at }) => {
  if (!/^(?:il|elle|ils|elles|it|they|he|she)$/u.test(word)) return null;
  const joint = chunks[at - 1];
  const opens =
    (joint?.kind === 'subordinator' && /^(?:que|qu)$/u.test(joint.word)) ||
    (joint?.kind === 'relative' && /^(?:which|whom)$/u.test(joint.word));
  const object = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
  if (!opens || object?.kind !== 'phrase' || object.referents.length === 0) return null;
  const verb = chunks.findLastIndex(
    (chunk, on) => on < at && chunk.kind === 'verb' && chunk.form === 'finite',
  );
  const governor = chunks[verb];
  if (governor?.kind !== 'verb' || grammar.cues.saying.has(governor.lemma)) return null;
  const subject = subjectOf(chunks, verb);
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  if (one === undefined || more.length > 0 || object.referents.some(({ node }) => node === one.node))
    return null;
  return one.node.type === 'place' || one.node.type === 'event' ? null : [one];
};
