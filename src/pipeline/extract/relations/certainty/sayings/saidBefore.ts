import type { Span } from '../../../../../domain/basics/span.ts';
import { argumentsOf } from '../../clauses/argumentsOf.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import type { Saying } from '../../context.ts';
import type { Chunk, Phrase, VerbGroup } from '../../reading/chunks.ts';
import { contentStart, makesKnown } from './reporting.ts';
import type { SayingRule, WithoutSayings } from './sayingRule.ts';
import { type Speaker, speakerOf, speakerOrMedium, unnamed } from './speakers.ts';
import { stretchAround } from './stretches.ts';

/** « …, a déclaré X. » and « …, X said. »: X says what precedes. */
export const saidBefore: SayingRule = (read) => {
  const { chunks, grammar } = read;
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.form !== 'finite' || chunk.passive) return [];
    const says =
      makesKnown(chunks, at) ||
      grammar.cues.saying.has(chunk.lemma) ||
      (grammar.cues.quoting.has(chunk.lemma) && isBehindQuote(chunks, at));
    return says ? (inverted(read, chunk, at) ?? setOff(read, chunk, at) ?? []) : [];
  });
};

function isBehindQuote(chunks: readonly Chunk[], at: number): boolean {
  const last = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return chunks[last]?.kind === 'quote';
}

/** « …, a déclaré X », « …, comme l'a révélé X »: the subject behind the verb; null where none stands there. */
function inverted(read: WithoutSayings, verb: VerbGroup, at: number): Saying | null {
  const { chunks, grammar } = read;
  const before = chunks[at - 1];
  const likewise = before?.kind === 'preposition' && before.word === 'comme' && verb.objectPronoun;
  if (before?.kind !== 'comma' && before?.kind !== 'quote' && !likewise) return null;
  const last = makesKnown(chunks, at) ? at + 1 : at;
  const after = argumentsOf(chunks, last, true).direct ?? putOff(chunks, last);
  if (after === null && chunks[last + 1]?.kind !== 'pronoun') return null;
  const end = chunks[at - 2]?.kind === 'quote' ? at - 2 : at - 1;
  return {
    ...sayingBefore(chunks, end, verb.headSpan),
    ...(after === null ? unnamed : speakerOrMedium(read, after, last + 1)),
    kind: grammar.cues.relaying.has(verb.lemma) ? 'relayed' : 'said',
  };
}

/** "…, the minister said": the subject follows the comma, and nothing more is said after the verb; null elsewhere. */
function setOff(read: WithoutSayings, verb: VerbGroup, at: number): Saying | null {
  const { chunks, grammar } = read;
  if (grammar.headAt !== 'last' || contentStart(grammar, chunks, at) !== null) return null;
  const subject = subjectOf(chunks, at);
  const comma = subject === null ? undefined : chunks[subject.at - 1];
  if (subject === null || (comma?.kind !== 'comma' && comma?.kind !== 'quote')) return null;
  if (verb.lemma !== 'tell' && argumentsOf(chunks, at, true).direct !== null) return null;
  const speaker: Speaker = subject.kind === 'phrase' ? speakerOf(read, subject.phrase) : unnamed;
  return { ...sayingBefore(chunks, subject.at - 1, verb.headSpan), ...speaker };
}

/** What is said in the chunks before `end`. */
const sayingBefore = (chunks: readonly Chunk[], end: number, trigger: Span): Saying => ({
  ...unnamed,
  from: stretchAround(chunks, end).from,
  to: end,
  certainty: 'attributed',
  trigger,
  kind: 'said',
});

/** « …, ont annoncé mardi, X et Y »: the speakers behind the day's comma, where nothing else is said of them. */
function putOff(chunks: readonly Chunk[], at: number): Phrase | null {
  const [date, comma, phrase, next] = chunks.slice(at + 1, at + 5);
  return date?.kind === 'date' &&
    comma?.kind === 'comma' &&
    phrase?.kind === 'phrase' &&
    phrase.referents.length > 0 &&
    (next === undefined || next.kind === 'comma' || next.kind === 'preposition')
    ? phrase
    : null;
}
