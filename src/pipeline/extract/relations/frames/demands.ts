import { actors } from '../../languages/ends.ts';
import { wordSet } from '../../languages/words.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** Verbs (of either language) of those who want something done by whoever the next clause is about. */
const demanding = wordSet('exiger demander réclamer demand insist');

/** « X exige que Y retire ses troupes », "X demanded that Y step down". */
export function wanting(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, grammar } = read;
  const asked = asking(read, verb, at);
  if (asked.length > 0) return asked;
  if (!demanding.has(verb.lemma) || verb.passive || verb.form === 'participle' || verb.reflexive) return [];
  const [that, subject] = [chunks[at + 1], chunks[at + 2]];
  const clause = chunks.slice(at + 3, at + 8).find(({ kind }) => kind === 'verb' || kind === 'break');
  if (!/^(?:subordinator|relative)$/u.test(that?.kind ?? '') || subject?.kind !== 'phrase') return [];
  if (that === undefined || !('word' in that) || !/^(?:que|qu|that)$/u.test(that.word)) return [];
  // « exige que X soit arrêté »: X is not the one who is asked.
  if (clause?.kind !== 'verb' || clause.passive) return [];
  const doer = doerOf(grammar, chunks, at);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated || verb.negated) return [];
  if (doer.conditional || verb.future || verb.modal !== null || isUnsure(grammar, chunks, at)) return [];
  const { phrase } = doer.subject;
  const span = spanOver(phrase, verb, subject);
  return nodesAt(read, phrase, actors).flatMap((source) =>
    nodesAt(read, subject, actors)
      .filter((target) => target.id !== source.id)
      .map(
        (target): Finding => ({
          source,
          target,
          predicate: 'urged',
          at,
          span,
          trigger: verb.headSpan,
          certainty: 'stated',
          score: 0.85,
          why: 'verb-active',
        }),
      ),
  );
}

/** "X asked Y not to attack": a person may be asked to do something. */
function asking(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, grammar } = read;
  if (verb.lemma !== 'ask' || verb.passive || verb.form !== 'finite' || verb.negated) return [];
  const object = chunks[at + 1];
  const next = chunks.slice(at + 2, at + 5).find(({ kind }) => kind !== 'adverb');
  const infinitive = chunks.slice(at + 2, at + 6).find(({ kind }) => kind === 'verb');
  if (object?.kind !== 'phrase' || next?.kind !== 'preposition' || next.word !== 'to') return [];
  if (infinitive?.kind !== 'verb' || infinitive.form !== 'infinitive') return [];
  const doer = doerOf(grammar, chunks, at);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated) return [];
  if (doer.conditional || verb.future || verb.modal !== null || isUnsure(grammar, chunks, at)) return [];
  const { phrase } = doer.subject;
  return nodesAt(read, phrase, actors).flatMap((source) =>
    nodesAt(read, object, actors)
      .filter((target) => target.id !== source.id)
      .map(
        (target): Finding => ({
          source,
          target,
          predicate: 'urged',
          at,
          span: spanOver(phrase, verb, object),
          trigger: verb.headSpan,
          certainty: 'stated',
          score: 0.85,
          why: 'verb-active',
        }),
      ),
  );
}
