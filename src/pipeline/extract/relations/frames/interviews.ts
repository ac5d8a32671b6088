import { media, persons } from '../../languages/ends.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** How many chunks after the noun whoever asks the questions may be named. */
const reach = 8;

/** « Dans un entretien accordé à X, Y a … », "In an interview with X, Y said …": who gave it, and to whom. */
export function interviewFrames(read: ReadSentence): Finding[] {
  const { chunks } = read;
  return chunks.flatMap((chunk, at): Finding[] => {
    const joint = chunks[at - 1];
    if (chunk.kind !== 'phrase' || !/^(?:entretien|interview)$/u.test(chunk.head ?? '')) return [];
    if (joint?.kind !== 'preposition' || !/^(?:dans|in)$/u.test(joint.word)) return [];
    const verb = chunks.findIndex((one, on) => on > at && one.kind === 'verb' && one.form === 'finite');
    const opens = at === 1 && verb >= 0;
    const teller = opens ? subjectOf(chunks, verb) : sayerBefore(read, at);
    const asker = askerAfter(read, at, opens ? verb : chunks.length) ?? toldBefore(read, at);
    if (teller?.kind !== 'phrase' || asker === null || teller.phrase === asker) return [];
    return nodesAt(read, teller.phrase, persons).flatMap((source) =>
      nodesAt(read, asker, media).map(
        (target): Finding => ({
          source,
          predicate: 'gave-interview-to',
          target,
          at,
          span: spanOver(chunk, asker, teller.phrase),
          trigger: chunk.headSpan,
          certainty: 'stated',
          score: 0.85,
          why: 'noun-frame',
        }),
      ),
    );
  });
}

/** « Y a affirmé, dans un entretien à X, que … »: the subject of the verb before it. */
function sayerBefore({ chunks, grammar }: ReadSentence, at: number) {
  const verb = chunks.findLastIndex((one, on) => on < at && one.kind === 'verb' && one.form === 'finite');
  const said = chunks[verb];
  if (said?.kind !== 'verb' || !(grammar.cues.saying.has(said.lemma) || grammar.headAt === 'last'))
    return null;
  // « …, confie X dans un entretien à Y ».
  const inverted = argumentsOf(chunks, verb, true).direct;
  return inverted === null || said.lemma === 'tell'
    ? subjectOf(chunks, verb)
    : ({ kind: 'phrase', phrase: inverted, at: verb + 1 } as const);
}

/** "X told Y in an interview": the one who was told. */
function toldBefore(read: ReadSentence, at: number): Phrase | null {
  const verb = read.chunks.findLastIndex(
    (one, on) => on < at && one.kind === 'verb' && one.form === 'finite',
  );
  const told = read.chunks[verb];
  const direct =
    told?.kind === 'verb' && told.lemma === 'tell' ? argumentsOf(read.chunks, verb, true).direct : null;
  return direct !== null && nodesAt(read, direct, media).length === 1 ? direct : null;
}

/** The first organization after a preposition behind the noun. */
function askerAfter(read: ReadSentence, at: number, before: number): Phrase | null {
  for (let next = at + 1; next < before && next <= at + reach; next++) {
    const phrase = read.chunks[next];
    const joint = read.chunks[next - 1];
    if (joint?.kind !== 'preposition' || !/^(?:a|au|aux|avec|dans|par|with|to|in|by)$/u.test(joint.word))
      continue;
    if (phrase?.kind === 'phrase' && nodesAt(read, phrase, media).length === 1) return phrase;
  }
  return null;
}
