import { certaintyAround } from '../relations/certainty/certaintyAround.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import type { EventPhrase, EventReading } from './eventPhrase.ts';
import type { ToldByNoun } from './toldByNoun.ts';
import { verbBefore } from './verbOf.ts';

/** How sure the clause is of what a noun tells of, and who vouches for it. */
export function certaintyOfNoun(
  read: EventReading,
  { phrase, at, carried }: ToldByNoun,
): Pick<EventPhrase, 'certainty' | 'attributedTo'> {
  const accuser = accuserOf(read, at);
  const vouched = typeof accuser === 'string' ? { attributedTo: accuser } : {};
  if (read.chunks[at] === phrase && certaintyAround(read, at) === 'denied')
    return { certainty: 'denied', ...vouched };
  if (typeof accuser === 'string') return { certainty: 'attributed', ...vouched };
  const unsure =
    accuser === null || (carried?.kind === 'verb' && carried.conditional) || isSuspected(read, at);
  return { certainty: unsure ? 'unconfirmed' : 'stated' };
}

/** « soupçonné d'avoir projeté un attentat »: what someone is only held to have done. */
function isSuspected({ chunks, grammar }: EventReading, at: number): boolean {
  const before = verbBefore(chunks, at);
  const verb = chunks[before];
  return (
    verb?.kind === 'verb' &&
    grammar.cues.starting.has(verb.lemma) &&
    doerOf(grammar, chunks, before)?.mode === 'accused'
  );
}

/**
 * English: the id of whoever accuses someone of the deed: "X accuses him of having ordered the torture of Y". Null
 * where that is no single one with a name, undefined where nobody accuses.
 */
function accuserOf({ chunks, grammar }: EventReading, at: number): string | null | undefined {
  const [joint, deed] = [chunks[at - 2], chunks[at - 1]];
  if (grammar.headAt !== 'last' || deed?.kind !== 'verb' || deed.form === 'finite') return undefined;
  if (joint?.kind !== 'preposition' || joint.word !== 'of') return undefined;
  let verb = at - 3;
  while (verb >= 0 && verb >= at - 6 && chunks[verb]?.kind !== 'verb') verb--;
  const told = chunks[verb];
  if (told?.kind !== 'verb' || !/^(?:accuse|suspect)$/u.test(told.lemma)) return undefined;
  const subject = doerOf(grammar, chunks, verb)?.subject;
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  return one !== undefined && more.length === 0 && !told.passive ? one.node.id : null;
}
