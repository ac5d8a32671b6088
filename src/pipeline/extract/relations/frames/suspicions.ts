import { groups, personsAndGroups } from '../../languages/ends.ts';
import { wordSet } from '../../languages/words.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { nodesAt } from './matchEnd.ts';

const suspecting = wordSet('soupçonner suspecter accuser suspect accuse');
const links = wordSet('liens lien contacts accointances links link ties contacts');

/** « X, soupçonné de liens avec Y », "X is accused of ties to Y": what somebody only suspects. */
export function suspicionFrames(read: ReadSentence): Finding[] {
  const { chunks } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !verb.passive || verb.negated || !suspecting.has(verb.lemma)) return [];
    const [of, tie, joint, other] = chunks.slice(at + 1, at + 5);
    if (of?.kind !== 'preposition' || !/^(?:de|d|of)$/u.test(of.word)) return [];
    if (tie?.kind !== 'phrase' || tie.head === null || !links.has(tie.head)) return [];
    if (joint?.kind !== 'preposition' || !/^(?:avec|with|to)$/u.test(joint.word)) return [];
    const subject = subjectOf(chunks, at);
    if (other?.kind !== 'phrase' || subject?.kind !== 'phrase') return [];
    return nodesAt(read, subject.phrase, personsAndGroups).flatMap((source) =>
      nodesAt(read, other, groups)
        .filter(({ id }) => id !== source.id)
        .map(
          (target): Finding => ({
            source,
            target,
            predicate: 'linked-to',
            at,
            span: spanOver(subject.phrase, verb, other),
            trigger: tie.headSpan,
            certainty: 'unconfirmed',
            score: 0.82,
            why: 'noun-frame',
          }),
        ),
    );
  });
}
