import { persons, states } from '../../languages/ends.ts';
import type { NamedNode } from '../../types.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { Phrase, VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';
import { oneToAnother } from './oneToAnother.ts';

/** « le Maroc a extradé X vers la France »: where the object goes. */
export function handedOver(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  if (!handing.test(verb.lemma) || verb.passive || verb.form === 'participle') return [];
  const doer = doerOf(read.grammar, read.chunks, at);
  if (doer === null || doer.mode !== 'real' || doer.negated || verb.negated || doer.conditional) return [];
  if (verb.future || verb.modal !== null || isUnsure(read.grammar, read.chunks, doer.governor)) return [];
  const found = argumentsOf(read.chunks, at, true);
  const behind = phrasesAfter(found, ['vers', 'a', 'au', 'aux', 'en', 'to']);
  const direct = found.direct ?? takenBefore(read, verb, at);
  if (direct === null) return [];
  const named = nodesAt(read, direct, persons);
  const sent = named.length > 0 ? named : amongThem(read, at);
  return behind.flatMap((phrase) =>
    oneToAnother(sent, nodesAt(read, phrase, states), verb, [direct, phrase], {
      predicate: 'extradited-to',
      at,
      score: 0.9,
    }),
  );
}

/** « a arrêté X et l'a remis à Z », "arrested X and handed him to Z": the object of the verb before. */
function takenBefore({ chunks }: ReadSentence, verb: VerbGroup, at: number): Phrase | null {
  const next = chunks[at + 1];
  const him = next?.kind === 'pronoun' && /^(?:him|her|them)$/u.test(next.word);
  const joint = chunks[at - 1];
  if (!(him || verb.objectPronoun) || !/^(?:conjunction|adverb|comma)$/u.test(joint?.kind ?? '')) return null;
  const before = chunks.findLastIndex((chunk, back) => back < at && chunk.kind === 'verb');
  return before < 0 ? null : argumentsOf(chunks, before, true).direct;
}

/** Verbs (of either language) of those who give someone up to a state. */
const handing =
  /^(?:extrader|livrer|remettre|extradite|deport|hand|hand_over|turn_over|send_back|ship_back|repatriate|surrender)$/u;

/** "extradited ten suspects to Spain, including X and Y": those who are named of them. */
function amongThem(read: ReadSentence, at: number): NamedNode[] {
  for (let next = at + 1; next < read.chunks.length && next <= at + 10; next++) {
    const [joint, phrase] = [read.chunks[next], read.chunks[next + 1]];
    if (joint?.kind === 'break' || (joint?.kind === 'verb' && joint.form === 'finite')) return [];
    if (joint?.kind !== 'preposition' || joint.word !== 'including' || phrase?.kind !== 'phrase') continue;
    return nodesAt(read, phrase, persons);
  }
  return [];
}
