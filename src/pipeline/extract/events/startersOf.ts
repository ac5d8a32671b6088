import type { Span } from '../../../domain/basics/span.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import type { Referent, VerbGroup } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { EventReading } from './eventPhrase.ts';
import { agentPart } from './participation.ts';
import { verbOf } from './verbOf.ts';

/** Verbs (of either language) of those who have talks or a meeting, rather than host them. */
const having = new Set([
  'tenir',
  'avoir',
  'mener',
  'entamer',
  'amorcer',
  'poursuivre',
  'engager',
  'commencer',
  'hold',
  'begin',
  'open',
  'resume',
  'reprendre',
]);

/** Verbs (of either language) of those who have not begun yet. */
export const preparing = /^(?:préparer|prepare|planifier|plan|projeter|fomenter|ourdir)$/u;

/** « X a lancé une opération », "opened an inquiry": whoever sets in motion the event that is the verb's object. */
export function startersOf(
  read: EventReading,
  at: number,
  noun: EventNoun,
): { node: NamedNode; predicate: string; span: Span }[] {
  const before = verbOf(read.chunks, at);
  const verb = read.chunks[before];
  const announced = verb?.kind === 'verb' && read.grammar.cues.announcing.has(verb.lemma);
  // « X a eu un entretien avec Y »
  const has =
    verb?.kind === 'verb' &&
    ((verb.lemma === 'avoir' && noun.family === 'meeting') ||
      // « A et B sont parvenus à un accord »
      (noun.family === 'agreement' && verb.lemma === 'parvenir') ||
      // « X a prononcé un discours »
      (noun.kind === 'speech' && /^(?:prononcer|livrer|délivrer|donner|faire|tenir)$/u.test(verb.lemma)));
  if (
    verb?.kind !== 'verb' ||
    verb.passive ||
    !(announced || has || read.grammar.cues.starting.has(verb.lemma))
  )
    return [];
  // « effectuera une visite », « doit tenir une réunion ».
  const planned =
    (verb.future || verb.modal === 'devoir') &&
    !announced &&
    (noun.family === 'visit' || noun.family === 'meeting' || noun.family === 'vote');
  const doer = doerOf(read.grammar, read.chunks, before);
  if (
    doer === null ||
    (doer.mode !== 'real' && !(doer.mode === 'accused' && preparing.test(verb.lemma))) ||
    doer.negated ||
    ((verb.future || verb.modal !== null) && !planned) ||
    (doer.conditional && !planned) ||
    doer.subject.kind !== 'phrase'
  )
    return [];
  const { phrase } = doer.subject;
  const due = planned && noun.family !== 'vote';
  const told = preparing.test(verb.lemma)
    ? 'planned'
    : due
      ? 'was-due-to-attend'
      : announced
        ? 'announced'
        : null;
  return phrase.referents.flatMap((referent) => {
    const predicate = referent.as === 'nationals' ? null : (told ?? startedAs(noun, verb, referent));
    return predicate === null
      ? []
      : [{ node: referent.node, predicate, span: { start: phrase.start, end: phrase.end } }];
  });
}

/** What part the subject of a verb that sets an event in motion has in it. */
function startedAs(noun: EventNoun, { lemma }: VerbGroup, referent: Referent): string | null {
  if (noun.family === 'vote' && referent.node.type === 'country' && referent.as === 'self')
    return 'happened-in';
  // « Oman a accueilli des pourparlers »: where they are.
  if (
    noun.family === 'meeting' &&
    /^(?:accueillir|abriter)$/u.test(lemma) &&
    (referent.node.type === 'country' || referent.node.type === 'place')
  )
    return 'happened-in';
  if (noun.kind === 'speech') return referent.node.type === 'person' ? 'delivered' : null;
  if (noun.kind === 'investigation') return 'undertook';
  if (noun.family !== 'meeting') return agentPart(noun, referent);
  return having.has(lemma) && !/^(?:summit|conference|ceremony)$/u.test(noun.kind)
    ? 'took-part-in'
    : 'carried-out';
}
