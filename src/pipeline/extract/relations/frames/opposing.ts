import { parties } from '../../languages/ends.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { type Doer, doerOf } from '../clauses/doerOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase, VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** Fights and quarrels (folded nouns, of either language). */
const quarrels = wordSet(
  'combat combats affrontement affrontements guerre conflit heurts accrochages hostilites tirs echanges crise differend litige contentieux querelle bataille rivalite tensions fighting clash clashes war conflict battle dispute hostilities feud standoff',
);

/** « les combats qui opposent X à Y », « la guerre opposant X et Y », "clashes pitting X against Y". */
export function opposing(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const english = verb.lemma === 'pit';
  if (!(english || verb.lemma === 'opposer') || verb.reflexive || verb.passive) return [];
  if (verb.negated || verb.future || verb.modal !== null || verb.conditional) return [];
  const beside = read.chunks[at - 1];
  const found = argumentsOf(read.chunks, at, true);
  const subject =
    verb.form === 'gerund' && beside?.kind === 'phrase'
      ? beside
      : subjectPhrase(doerOf(read.grammar, read.chunks, at));
  if (subject === null || subject.head === null || !quarrels.has(subject.head) || found.direct === null)
    return [];
  const others = phrasesAfter(found, english ? ['against'] : ['a', 'au', 'aux']);
  const direct = nodesAt(read, found.direct, parties);
  const behind = others.flatMap((other) => nodesAt(read, other, parties));
  const pairs: readonly (readonly [NamedNode, NamedNode])[] =
    behind.length > 0
      ? direct.flatMap((from) => behind.map((to) => [from, to] as const))
      : direct.length === 2 && direct[0] !== undefined && direct[1] !== undefined
        ? [[direct[0], direct[1]]]
        : [];
  const span = spanOver(subject, verb, found.direct, ...others);
  return pairs
    .filter(([from, to]) => from.id !== to.id)
    .map(
      ([source, target]): Finding => ({
        source,
        target,
        predicate: 'in-conflict-with',
        at,
        span,
        trigger: verb.headSpan,
        certainty: 'stated',
        score: 0.88,
        why: 'verb-mutual',
      }),
    );
}

const subjectPhrase = (doer: Doer | null): Phrase | null =>
  doer?.subject.kind === 'phrase' ? doer.subject.phrase : null;
