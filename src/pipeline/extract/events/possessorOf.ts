import { possessives } from '../languages/determiners.ts';
import { argumentsOf } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import type { Chunk, Phrase, Referent } from '../relations/reading/chunks.ts';
import { isStateOrBody } from '../relations/reading/nodeKinds.ts';
import type { EventReading } from './eventPhrase.ts';
import { isParty } from './participation.ts';

/** How many chunks before the phrase its clause's verb may stand. */
const reach = 14;

/**
 * Whose an event is, where its phrase begins with a possessive: the one who does what its clause says (« X a terminé sa
 * visite », « X l'a dit à l'issue de ses entretiens avec Y »), or who says it (« …, a indiqué X après sa visite »).
 */
export function possessorOf(
  { chunks, grammar, topicPerson }: EventReading,
  at: number,
  phrase: Phrase,
): readonly Referent[] {
  const owner = phrase.counts.find((word) => possessives.has(word));
  if (owner === undefined) return [];
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon') return [];
    // « appelle X à cesser son soutien »: whoever is to do it.
    if (chunk?.kind === 'verb' && chunk.form === 'infinitive' && isToldTo(chunks, back)) {
      const doer = doerOf(grammar, chunks, back);
      if (doer?.subject.kind === 'phrase') return ownersIn(doer.subject.phrase, owner);
    }
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue;
    const teller = grammar.cues.saying.has(chunk.lemma) ? tellerAfter(chunks, back) : null;
    const doer = teller === null ? doerOf(grammar, chunks, back) : null;
    const subject = teller ?? (doer?.subject.kind === 'phrase' ? doer.subject.phrase : null);
    const other = grammar.headAt === 'last' && owner === 'its' ? otherThan(chunks, back, at, subject) : null;
    return other ?? (subject === null ? [] : ownersIn(subject, owner));
  }
  // « Son meurtre avait provoqué … »: of the one whom the sentence before was about.
  const opens = phrase.complements.length === 0 && at === 0;
  return opens && topicPerson !== null && /^(?:son|sa|ses|his|her)$/u.test(owner)
    ? [{ node: topicPerson, as: 'self' }]
    : [];
}

/** Those of a phrase to whom « son » or « leur » can belong. */
function ownersIn({ referents }: Phrase, owner: string): readonly Referent[] {
  const owners = referents.filter(isParty);
  const several = /^(?:leurs?|their)$/u.test(owner);
  return owners.length > 1 === several || (owners.length === 1 && owners[0]?.node.type !== 'person')
    ? owners
    : [];
}

/** Whether the infinitive at `at` says what the object of the verb before it is to do: « appelle X à cesser ». */
const isToldTo = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'preposition' &&
  chunks[at - 2]?.kind === 'phrase' &&
  chunks.slice(Math.max(0, at - 6), at - 2).some(({ kind }) => kind === 'verb');

/** « …, a indiqué X »: the phrase after an inverted verb. */
function tellerAfter(chunks: readonly Chunk[], verb: number): Phrase | null {
  const before = chunks[verb - 1];
  return before?.kind === 'comma' || before?.kind === 'quote' ? argumentsOf(chunks, verb, true).direct : null;
}

/**
 * The reason why something is done to Y is what Y does: "X cut ties with Y over its support for Z", "condemned Y for
 * its raid". Null where no such reason is given.
 */
function otherThan(
  chunks: readonly Chunk[],
  verb: number,
  at: number,
  subject: Phrase | null,
): readonly Referent[] | null {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || !/^(?:over|for|because_of|due_to)$/u.test(joint.word)) return null;
  const others = chunks
    .slice(verb + 1, at - 1)
    .flatMap((chunk) => (chunk.kind === 'phrase' ? chunk.referents : []))
    .filter(({ node }) => isStateOrBody(node));
  const [one, ...more] = others.filter(
    ({ node }) => subject?.referents.every((referent) => referent.node !== node) === true,
  );
  if (one === undefined) return null;
  return more.length === 0 ? [one] : [];
}
