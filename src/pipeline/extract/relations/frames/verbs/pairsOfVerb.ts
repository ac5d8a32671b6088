import type { VerbTrigger } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import { type Arguments, phrasesAfter } from '../../clauses/argumentsOf.ts';
import type { ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { nodesAt } from '../matchEnd.ts';
import { groundOf, hasNoun, objectNodes, objectPhrases, plainObjects } from './objectsOfVerb.ts';

/** The two ends that a clause gives a verb. */
export interface Pair {
  readonly from: NamedNode;
  readonly to: NamedNode;
  /** The words for them, but for the subject's. */
  readonly phrases: readonly Phrase[];
  /** Both stand together: « X et Y se sont rencontrés ». */
  readonly mutual: boolean;
}

/** « X a arrêté Y », or « X et Y se sont rencontrés » where the clause says of those together what each does to the other. */
export function active(read: ReadSentence, trigger: VerbTrigger, subject: Phrase, found: Arguments): Pair[] {
  const froms = nodesAt(read, subject, trigger.subject);
  if (froms.length === 0 || !hasItsNoun(trigger, found)) return [];
  // « X et Y exhortent les deux parties »: when those are X and Y themselves, they were not meant.
  const themselves = (object: Phrase): boolean =>
    froms.length > 1 &&
    object.names.length === 0 &&
    object.members.length === 0 &&
    nodesAt(read, object, trigger.object).every((node) => froms.includes(node));
  const plain = plainObjects(trigger, found);
  const objects = groundOf(trigger, found, plain).filter((object) => !themselves(object));
  // "Sudanese forces stormed a camp in Khartoum": where it is does not say that they attack their own town.
  const own = (object: Phrase, from: NamedNode, to: NamedNode): boolean =>
    !plain.includes(object) && to.countries.includes(from.id);
  const pairs = objects.flatMap((object) =>
    objectNodes(read, object, trigger).flatMap((to) =>
      froms
        .filter((from) => !own(object, from, to))
        .map((from): Pair => ({ from, to, phrases: [object], mutual: false })),
    ),
  );
  const others = objects.filter((object) => !isEachOther(object) && trigger.noun === undefined);
  return pairs.length > 0 || froms.length < 2 || others.length > 0
    ? pairs
    : together(read, trigger, subject, found, froms);
}

/** « apporter de l'aide à X », « recevoir du soutien »: whether the object is the noun that a trigger asks for, if any. */
function hasItsNoun({ noun }: VerbTrigger, { direct, second, after }: Arguments): boolean {
  if (noun === undefined) return true;
  const some = direct ?? after.get('du')?.[0] ?? after.get('de')?.[0] ?? null;
  return hasNoun(second, noun) || hasNoun(some, noun);
}

/** What those who are the subject together do to one another; nothing where the verb does not say so. */
function together(
  read: ReadSentence,
  trigger: VerbTrigger,
  subject: Phrase,
  { direct, after }: Arguments,
  froms: readonly NamedNode[],
): Pair[] {
  if (trigger.mutual !== true || !isReciprocal(read, trigger, { direct, after })) return [];
  const phrases = direct === null ? [] : [direct];
  // « l'Union européenne et les pays d'Asie (…) »: those that one member lists are one party.
  const parties =
    subject.members.length > 1
      ? subject.members.map((member) => nodesAt(read, member, trigger.subject))
      : froms.map((node) => [node]);
  return parties.flatMap((party, one) =>
    party.flatMap((from) =>
      parties
        .slice(one + 1)
        .flat()
        .flatMap((to): Pair[] => [
          { from, to, phrases, mutual: true },
          ...(trigger.eachOther === true ? [{ from: to, to: from, phrases, mutual: true }] : []),
        ]),
    ),
  );
}

/** Whether nobody but the subjects is an object: "accused each other", unlike "A and B met with C". */
function isReciprocal(
  { grammar }: ReadSentence,
  trigger: VerbTrigger,
  { direct, after }: Pick<Arguments, 'direct' | 'after'>,
): boolean {
  const withOthers = [...grammar.place.with].some((word) =>
    (after.get(word) ?? []).some(({ referents }) => referents.length > 0),
  );
  if (trigger.slot === 'direct' && withOthers) return false;
  if (direct !== null && isEachOther(direct)) return true;
  if (trigger.noun !== undefined) return true;
  if (trigger.slot === 'direct' && direct !== null) return false;
  return trigger.eachOther !== true || trigger.reflexive === true;
}

/** « X a été arrêté par Y », « des troupes ont été envoyées au Mali par la France ». */
export function passive(read: ReadSentence, trigger: VerbTrigger, subject: Phrase, found: Arguments): Pair[] {
  const agents = phrasesAfter(found, read.grammar.place.by);
  if (agents.length === 0) return [];
  const direct = trigger.slot === 'direct';
  if (trigger.noun !== undefined && !hasNoun(subject, trigger.noun)) return [];
  // "a deal signed by X and Y"
  const doers = agents.flatMap((agent) => nodesAt(read, agent, trigger.subject));
  if (
    trigger.mutual === true &&
    trigger.eachOther !== true &&
    trigger.noun !== undefined &&
    doers.length === 2
  ) {
    const [from, to] = doers;
    if (from !== undefined && to !== undefined) return [{ from, to, phrases: agents, mutual: true }];
  }
  const objects = direct ? [subject] : objectPhrases(trigger, found);
  return objects.flatMap((object) =>
    nodesAt(read, object, trigger.object).flatMap((to) =>
      agents.flatMap((agent) =>
        nodesAt(read, agent, trigger.subject).map(
          (from): Pair => ({ from, to, phrases: [object, agent], mutual: false }),
        ),
      ),
    ),
  );
}

const isEachOther = ({ words, counts, names }: Phrase): boolean =>
  names.length === 0 &&
  /^(?:each|one)$/u.test(counts[0] ?? words[0] ?? '') &&
  /^(?:other|another)$/u.test(words.at(-1) ?? '');
