import type { NamedNode } from '../../../types.ts';
import { speakerOf } from '../../certainty/sayings/speakers.ts';
import { argumentsOf } from '../../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Phrase, VerbGroup } from '../../reading/chunks.ts';
import { isMedium } from '../../reading/nodeKinds.ts';
import { realDoer } from '../oneToAnother.ts';
import { eventsOf, foremost } from './eventsTold.ts';
import { saysOf } from './saysOf.ts';

/** "X told AFP that …": the agency or paper that has it from X. */
export function toMedium(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((_, at): Finding[] => {
    const told = toldToMedium(read, at);
    const { speaker } = told === null ? { speaker: null } : speakerOf(read, told.teller);
    if (told === null || speaker === null) return [];
    const { medium, teller, verb, direct } = told;
    return saysOf(
      medium,
      [{ node: speaker, span: teller }],
      { at, trigger: verb.headSpan, span: spanOver(teller, verb, direct) },
      () => 'cited',
    );
  });
}

/** "A military official told AFP that …": what the agency or paper has from someone without a name. */
export function fromNameless(read: ReadSentence): Finding[] {
  return read.sayings.flatMap((saying): Finding[] => {
    const { speaker, kind, trigger, from, to } = saying;
    if (speaker !== null || kind !== 'said') return [];
    const at = read.chunks.findIndex(({ start, end }) => start <= trigger.start && trigger.end <= end);
    const told = toldToMedium(read, at);
    if (told === null || told.teller.head === null) return [];
    return saysOf(
      told.medium,
      foremost(read, eventsOf(read, from, to)).slice(0, 1),
      { at, trigger: told.verb.headSpan, span: told.verb },
      () => 'reported-on',
    );
  });
}

/** Who tells which agency or paper, by the English verb at `at`; null where nobody is told, or another. */
function toldToMedium(
  read: ReadSentence,
  at: number,
): { verb: VerbGroup; teller: Phrase; medium: NamedNode; direct: Phrase } | null {
  const verb = read.chunks[at];
  if (read.grammar.headAt !== 'last' || verb?.kind !== 'verb' || verb.lemma !== 'tell' || verb.passive)
    return null;
  const { direct } = argumentsOf(read.chunks, at, true);
  const [medium, ...more] = direct?.referents ?? [];
  if (direct === null || medium === undefined || more.length > 0 || !isMedium(medium.node)) return null;
  const teller = realDoer(read, verb, at);
  return teller === null || teller === direct ? null : { verb, teller, medium: medium.node, direct };
}
