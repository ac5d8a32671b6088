import type { Certainty } from '../../../../../domain/basics/kinds.ts';
import type { TriggerEnd, VerbTrigger } from '../../../languages/triggers.ts';
import { type Doer, doerOf } from '../../clauses/doerOf.ts';
import { isUnsure } from '../../clauses/unsure.ts';
import type { ReadSentence } from '../../context.ts';
import type { VerbGroup } from '../../reading/chunks.ts';
import { nodesAt } from '../matchEnd.ts';

/** How a clause asserts what its verb says. */
export interface Manner {
  readonly predicate: string;
  readonly certainty: Certainty;
  readonly attributedTo?: string;
  /** What of the trigger's score is left. */
  readonly share: number;
}

/**
 * How certainly the clause asserts it, under which predicate, and attributed to whom; null when it asserts nothing that
 * happened.
 */
export function mannerOf(
  read: ReadSentence,
  verb: VerbGroup,
  trigger: VerbTrigger,
  doer: Doer,
): Manner | null {
  const governor = read.chunks[doer.governor];
  const own = governor?.kind === 'verb' ? governor : verb;
  // "agreed to sanction X": those who decide on it impose it.
  const agreed = own.lemma === 'agree' && trigger.predicate === 'sanctioned' && doer.mode === 'meant';
  const planned =
    verb.future ||
    own.future ||
    (doer.mode === 'meant' && !agreed) ||
    verb.modal !== null ||
    own.modal !== null;
  const share = verb.form === 'infinitive' ? 0.9 : 1;
  if (isUnsure(read.grammar, read.chunks, doer.governor)) return null;
  if (doer.negated || verb.negated) {
    return planned ? null : { predicate: trigger.predicate, certainty: 'denied', share: share * 0.95 };
  }
  if (doer.conditional || verb.conditional) {
    // « devrait rencontrer » and « pourrait attaquer » express a plan or a possibility, not a rumour.
    return planned ? null : { predicate: trigger.predicate, certainty: 'unconfirmed', share };
  }
  if (planned) {
    return trigger.planned !== undefined && (doer.mode === 'real' || doer.mode === 'meant')
      ? { predicate: trigger.planned, certainty: 'stated', share: share * 0.9 }
      : null;
  }
  if (doer.mode === 'accused' || doer.mode === 'said') return said(read, trigger, doer, own, share);
  const certainty = trigger.certainty ?? 'stated';
  if (trigger.attributedToSubject === true && doer.subject.kind === 'phrase') {
    const speaker = nodesAt(read, doer.subject.phrase, trigger.subject)[0];
    if (speaker !== undefined)
      return { predicate: trigger.predicate, certainty, attributedTo: speaker.id, share };
  }
  return { predicate: trigger.predicate, certainty, share };
}

const speakers: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization', 'person'],
  as: ['self', 'authority', 'forces'],
};

/**
 * « X accuse Y de soutenir Z » is X's claim; « Y, soupçonné de soutenir Z » is nobody's; « X nie avoir soutenu Z »
 * denies it.
 */
function said(
  read: ReadSentence,
  { predicate }: VerbTrigger,
  doer: Doer,
  governor: VerbGroup,
  share: number,
): Manner {
  if (read.grammar.cues.denying.has(governor.lemma)) return { predicate, certainty: 'denied', share };
  const outer =
    doer.mode === 'accused' && !governor.passive ? doerOf(read.grammar, read.chunks, doer.governor) : doer;
  const subject = outer?.subject;
  if (governor.passive || subject?.kind !== 'phrase') return { predicate, certainty: 'unconfirmed', share };
  const [speaker] = nodesAt(read, subject.phrase, speakers);
  return {
    predicate,
    certainty: 'attributed',
    share,
    ...(speaker === undefined ? {} : { attributedTo: speaker.id }),
  };
}
