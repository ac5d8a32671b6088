import { groups, personsAndGroups } from '../../languages/ends.ts';
import { wordSet } from '../../languages/words.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Finding, ReadSentence } from '../context.ts';
import { nodesAt } from './matchEnd.ts';
import { oneToAnother } from './oneToAnother.ts';

/** Nouns (folded, of either language) for having to do with someone. */
const links = wordSet('liens lien contacts accointances links link ties contacts');

/** « X, soupçonné de liens avec Y », "X is accused of ties to Y": what somebody only suspects. */
export function suspicionFrames(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !verb.passive || verb.negated) return [];
    if (!grammar.cues.suspecting.has(verb.lemma)) return [];
    const [of, tie, joint, other] = chunks.slice(at + 1, at + 5);
    if (of?.kind !== 'preposition' || !/^(?:de|d|of)$/u.test(of.word)) return [];
    if (tie?.kind !== 'phrase' || tie.head === null || !links.has(tie.head)) return [];
    if (joint?.kind !== 'preposition' || !/^(?:avec|with|to)$/u.test(joint.word)) return [];
    const subject = subjectOf(chunks, at);
    if (other?.kind !== 'phrase' || subject?.kind !== 'phrase') return [];
    const { phrase } = subject;
    return oneToAnother(
      nodesAt(read, phrase, personsAndGroups),
      nodesAt(read, other, groups),
      verb,
      [phrase, other],
      {
        predicate: 'linked-to',
        at,
        trigger: tie.headSpan,
        certainty: 'unconfirmed',
        score: 0.82,
        why: 'noun-frame',
      },
    );
  });
}
