import type { NamedNode } from '../../types.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase, VerbGroup } from '../reading/chunks.ts';

/** Whoever is said really to do what the verb at `at` says; null where it is denied, doubted, wanted or to come. */
export function realDoer({ chunks, grammar }: ReadSentence, verb: VerbGroup, at: number): Phrase | null {
  const doer = doerOf(grammar, chunks, at);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated || doer.conditional)
    return null;
  if (verb.negated || verb.future || verb.modal !== null || isUnsure(grammar, chunks, at)) return null;
  return doer.subject.phrase;
}

/** What a verb says of each source and each target, which `phrases` name; stated, unless `told` says otherwise. */
export const oneToAnother = (
  sources: readonly NamedNode[],
  targets: readonly NamedNode[],
  verb: VerbGroup,
  phrases: readonly Phrase[],
  told: Pick<Finding, 'predicate' | 'at' | 'score'> & Partial<Finding>,
): Finding[] =>
  sources.flatMap((source) =>
    targets
      .filter((target) => target.id !== source.id)
      .map((target) => ({
        source,
        target,
        span: spanOver(verb, ...phrases),
        trigger: verb.headSpan,
        certainty: 'stated',
        why: 'verb-active',
        ...told,
      })),
  );
