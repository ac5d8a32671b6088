import type { VerbTrigger } from '../../../languages/triggers.ts';
import { argumentsOf } from '../../clauses/argumentsOf.ts';
import { type Doer, doerOf } from '../../clauses/doerOf.ts';
import type { Finding, ReadSentence } from '../../context.ts';
import { asPhrase, asSelf, type Phrase, type VerbGroup } from '../../reading/chunks.ts';
import { calling } from '../callings.ts';
import { threatening, wanting } from '../demands.ts';
import { handedOver } from '../extraditions.ts';
import { opposing } from '../opposing.ts';
import { invertedRelative, otherAntecedents, withAntecedent } from './antecedents.ts';
import { assertedOf } from './assertedOf.ts';

/** Verbs whose ends do not stand where other verbs have theirs: the first that says something counts. */
const ownFrames: readonly ((read: ReadSentence, verb: VerbGroup, at: number) => Finding[])[] = [
  opposing,
  handedOver,
  wanting,
  threatening,
  calling,
];

/** What the verbs of a sentence assert, each with its own subject, object and degree of certainty. */
export function verbFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb') return [];
    if (chunk.objectPronoun) return handedOver(read, chunk, at);
    for (const frame of ownFrames) {
      const found = frame(read, chunk, at);
      if (found.length > 0) return found;
    }
    const triggers = read.grammar.verbTriggers.get(chunk.lemma);
    return triggers === undefined ? [] : frameOf(read, chunk, at, triggers);
  });
}

function frameOf(
  read: ReadSentence,
  verb: VerbGroup,
  at: number,
  triggers: readonly VerbTrigger[],
): Finding[] {
  const { chunks, grammar } = read;
  const inverted = invertedRelative(read, at, verb);
  const told = inverted?.doer ?? doerOf(grammar, chunks, at);
  if (told === null) return [];
  const doer = told.subject.kind === 'pronoun' ? spokenBy(read, told, at) : told;
  if (doer === null || doer.subject.kind === 'pronoun') return [];
  const found = inverted?.found ?? withAntecedent(read, at, verb, argumentsOf(chunks, at, !verb.passive));
  const { subject: own } = doer;
  const assertedOfSubject = (subject: Phrase): Finding[] => {
    const meant = { ...doer, subject: { ...own, phrase: subject } };
    return assertedOf(read, { verb, at, doer: meant, subject, found }, triggers);
  };
  const first = assertedOfSubject(own.phrase);
  if (first.length > 0 || inverted !== null) return first;
  for (const other of otherAntecedents(chunks, at, doer)) {
    const others = assertedOfSubject(other);
    if (others.length > 0) return others;
  }
  return [];
}

/** "“We condemn X,” Y said": whoever speaks of themselves. */
function spokenBy({ chunks, sayings }: ReadSentence, doer: Doer, at: number): Doer | null {
  if (doer.subject.kind !== 'pronoun' || !/^(?:we|i)$/u.test(doer.subject.word)) return null;
  const own = chunks[doer.subject.at];
  const saying = sayings.find(({ from, to, kind }) => kind === 'said' && from <= at && at < to);
  if (own === undefined || saying === undefined || saying.speaker === null) return null;
  return {
    ...doer,
    subject: { kind: 'phrase', phrase: asPhrase(own, [asSelf(saying.speaker)]), at: doer.subject.at },
  };
}
