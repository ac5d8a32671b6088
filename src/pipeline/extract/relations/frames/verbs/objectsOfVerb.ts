import type { VerbTrigger } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import { type Arguments, followsAtOnce, phrasesAfter } from '../../clauses/argumentsOf.ts';
import type { ReadSentence } from '../../context.ts';
import { eachOf, type Phrase } from '../../reading/chunks.ts';
import { originsOf } from '../../reading/partsOfPhrase.ts';
import { nodesAt } from '../matchEnd.ts';

/** The nodes that an object stands for at the end of a trigger; where it has no name, whose it is. */
export function objectNodes(read: ReadSentence, object: Phrase, trigger: VerbTrigger): NamedNode[] {
  const nodes = nodesAt(read, object, trigger.object);
  // « repousser une offensive de X »: whose attack it is.
  if (nodes.length === 0 && trigger.predicate === 'fought' && isAttack(read, object))
    return object.complements.flatMap((one) => nodesAt(read, one, trigger.object));
  if (
    nodes.length > 0 ||
    !judging.has(trigger.predicate) ||
    object.members.length > 0 ||
    object.head === null
  )
    return nodes;
  const [complement, ...more] = object.complements;
  const of = complement === undefined || more.length > 0 ? [] : nodesAt(read, complement, trigger.object);
  const origins =
    of.length > 0
      ? []
      : read.grammar.headAt === 'last'
        ? ownersBefore(object).flatMap((owner) => nodesAt(read, owner, trigger.object))
        : originsOf(object);
  return [...of, ...origins].filter(({ type }) => type !== 'event').slice(0, 2);
}

/**
 * Judging what someone does is judging that person: « a salué la coopération du Maroc », "condemned the Chinese
 * action".
 */
const judging = new Set(['praised', 'criticised']);

const isAttack = ({ grammar }: ReadSentence, { head, complements }: Phrase): boolean =>
  head !== null && complements.length === 1 && grammar.eventNouns.get(head)?.family === 'violence';

/** Whom or what a clause does something to, by the slot of its trigger, or where those stand. */
export function objectPhrases(trigger: VerbTrigger, found: Arguments): readonly Phrase[] {
  return groundOf(trigger, found, plainObjects(trigger, found));
}

/** Whom or what a clause does something to, by the slot of its trigger. */
export function plainObjects(trigger: VerbTrigger, found: Arguments): Phrase[] {
  if (trigger.slot === 'direct') {
    const { direct } = found;
    if (direct === null) return [];
    // "denounced remarks by X"
    const by =
      judging.has(trigger.predicate) && direct.head !== null && utterances.test(direct.head)
        ? found.after.get('by')
        : undefined;
    return [direct, ...(by ?? [])];
  }
  if (trigger.slot === 'complement') {
    const { direct } = found;
    return direct === null ? [] : [...direct.complements, ...ownersBefore(direct)];
  }
  // "sent Ukraine howitzers", "granted X a loan"
  if (trigger.noun !== undefined && trigger.reversed !== true && trigger.slot.includes('to')) {
    const { direct, second } = found;
    if (direct !== null && hasNoun(second, trigger.noun)) return [direct];
    const given = direct?.members[0] ?? direct;
    if (
      given !== null &&
      hasNoun(given, trigger.noun) &&
      !given.words.includes('s') &&
      given.counts.length === 0
    ) {
      const receivers = ownersBefore(given).filter(({ names }) => names[0]?.mention.how !== 'demonym');
      if (receivers.length === 1) return receivers;
    }
  }
  // « a reçu [dix millions d'euros [de X]] »
  const amount =
    trigger.noun !== undefined && trigger.reversed === true && trigger.slot.includes('de')
      ? lastComplements(found.direct)
      : [];
  // « des frappes contre Daech en Syrie »: whom they are against is said, so the place is only where.
  const against = trigger.predicate === 'attacked' ? phrasesAfter(found, ['contre']) : [];
  const objects = against.length > 0 ? against : phrasesAfter(found, trigger.slot);
  // « s'est réfugié à Lyon après son arrivée [en France] »
  return [...objects.filter(({ start }) => !followsAtOnce(found, times, start)), ...amount];
}

/** Prepositions before what only says when. */
const times = [
  'apres',
  'avant',
  'lors_de',
  'au_lendemain_de',
  'a_l_issue_de',
  'a_la_veille_de',
  'after',
  'before',
];

/** What someone says or decides, which is judged with whoever said it. */
const utterances =
  /^(?:remarks?|comments?|statements?|speech|speeches|decisions?|moves?|claims?|threats?|actions?|conduct)$/u;

/** "struck military targets in Syria", "fired at a road near Gao": where those stand who are not named. */
export function groundOf(
  trigger: VerbTrigger,
  found: Arguments,
  objects: readonly Phrase[],
): readonly Phrase[] {
  const [one, ...more] = objects;
  if (trigger.predicate !== 'attacked' || one === undefined || more.length > 0) return objects;
  if (one.referents.length > 0 || one.head === null || !struck.test(one.head)) return objects;
  const where = phrasesAfter(found, ['in', 'inside', 'across', 'near', 'outside']).filter(
    ({ start }) => start > one.end,
  );
  return where.length > 0 ? where.slice(0, 1) : objects;
}

/** What is struck somewhere (folded English nouns): "hit military targets in Syria". */
const struck =
  /^(?:targets?|positions?|sites?|bases?|camps?|facilities|facility|infrastructure|installations?|depots?|airfields?|airports?|plants?|buildings?|areas?|towns?|villages?|cities|city|vehicles|convoys?|headquarters|hospitals?|schools?|neighbou?rhoods?)$/u;

/** "Moscow’s accusations", "the Malian allegations": those before an English noun whose it is. */
function ownersBefore(phrase: Phrase): Phrase[] {
  if (phrase.head === null) return [];
  return phrase.names
    .filter(({ start }) => start < phrase.headSpan.start)
    .map(
      (name): Phrase => ({
        ...phrase,
        start: name.start,
        end: name.end,
        head: null,
        headClass: null,
        names: [name],
        complements: [],
        members: [],
        appositions: [],
        referents: [{ node: name.node, as: 'self' }],
      }),
    );
}

const lastComplements = (phrase: Phrase | null): readonly Phrase[] =>
  phrase === null
    ? []
    : phrase.complements.flatMap((one) => (one.referents.length > 0 ? [one] : lastComplements(one)));

/** Whether a phrase, or one of its members, has one of these head nouns. */
export const hasNoun = (phrase: Phrase | null, nouns: ReadonlySet<string>): boolean =>
  phrase !== null && eachOf(phrase).some(({ head }) => head !== null && nouns.has(head));
