import { persons, states } from '../../languages/ends.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** « le Maroc a extradé X vers la France »: where the object goes. */
export function handedOver(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  if (
    !/^(?:extrader|livrer|remettre|extradite)$/u.test(verb.lemma) ||
    verb.passive ||
    verb.form === 'participle'
  )
    return [];
  const doer = doerOf(read.grammar, read.chunks, at);
  if (doer === null || doer.mode !== 'real' || doer.negated || verb.negated || doer.conditional) return [];
  if (verb.future || verb.modal !== null || isUnsure(read.grammar, read.chunks, doer.governor)) return [];
  const found = argumentsOf(read.chunks, at, true);
  const behind = phrasesAfter(found, ['vers', 'a', 'au', 'aux', 'en', 'to']);
  if (found.direct === null) return [];
  const { direct } = found;
  return nodesAt(read, direct, persons).flatMap((source) =>
    behind.flatMap((phrase) =>
      nodesAt(read, phrase, states).map(
        (target): Finding => ({
          source,
          target,
          predicate: 'extradited-to',
          at,
          span: spanOver(verb, direct, phrase),
          trigger: verb.headSpan,
          certainty: 'stated',
          score: 0.9,
          why: 'verb-active',
        }),
      ),
    ),
  );
}
