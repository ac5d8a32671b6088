import { possessorOf } from '../../../events/possessorOf.ts';
import type { TriggerEnd } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import { phrasesAfter } from '../../clauses/argumentsOf.ts';
import type { ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { namesInFront, originsOf, properNames } from '../../reading/partsOfPhrase.ts';
import { type End, endsAt, fitsEnd, nodesAt } from '../matchEnd.ts';
import { goingOn, lent, undergoing } from './givenByVerb.ts';
import type { NounUse } from './nounUse.ts';

/** Both ends of a relation, with the words for them but for the noun's own. */
interface Ends {
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly phrases: readonly Phrase[];
}

/** The ends that a noun gives its relation: those that stand together, then each where its trigger says. */
export const endsOfNoun = (read: ReadSentence, use: NounUse): readonly Ends[] => [
  ...endsTogether(read, use),
  ...endsApart(read, use),
];

/** Both ends in one place: « entre X et Y », « franco-marocaine ». */
function endsTogether(read: ReadSentence, { trigger, phrase, at, found }: NounUse): readonly Ends[] {
  return (trigger.pairAt ?? []).flatMap((word) => {
    const phrases = word === 'demonym' ? [] : phrasesAfter(found, [word]);
    const nodes =
      word === 'demonym'
        ? originsOf(phrase).filter(({ type }) => trigger.subject.types.includes(type))
        : phrases.flatMap((one) => nodesAt(read, one, trigger.subject));
    // « X et Y ont renforcé leur coopération »
    if (nodes.length === 0 && phrase.counts.some((one) => /^(?:leurs?|their)$/u.test(one))) {
      const [source, target, ...more] = ownersOf(read, trigger.subject, phrase, at);
      return source !== undefined && target !== undefined && more.length === 0 && word !== 'demonym'
        ? [{ source: source.node, target: target.node, phrases: [] }]
        : [];
    }
    if (nodes.length < 2 || nodes.length > 6) return [];
    return nodes.flatMap((source, one) =>
      nodes.slice(one + 1).map((target) => ({ source, target, phrases })),
    );
  });
}

/** Each end where its trigger says that it stands: « l'arrestation de X par Y ». */
function endsApart(read: ReadSentence, use: NounUse): readonly Ends[] {
  const sources = sourcesOf(read, use);
  if (sources.length === 0) return [];
  const targets = targetsOf(read, use);
  return sources.flatMap((source) =>
    targets.map((target) => ({
      source: source.node,
      target: target.node,
      phrases: [source.phrase, target.phrase],
    })),
  );
}

/** Whoever does what the noun says: by its own words, or else by the verb or the possessive that goes with it. */
function sourcesOf(read: ReadSentence, use: NounUse): readonly End[] {
  const { trigger, phrase, at } = use;
  const own = trigger.subjectAt.flatMap((place) => endsBeside(read, use, place, trigger.subject));
  if (own.length > 0) return own;
  // « le démantèlement d'un réseau de financement »: who dismantles does not finance.
  const given = phrase.start === read.chunks[at]?.start ? lent(read, use) : [];
  if (given.length > 0) return given;
  const around = goingOn(read, use);
  if (around.length > 0) return around;
  return trigger.subjectAt.includes('of') || trigger.subjectAt.includes('owner')
    ? ownersOf(read, trigger.subject, phrase, at)
    : [];
}

/** Whom or what it is done to. */
function targetsOf(read: ReadSentence, use: NounUse): readonly End[] {
  const { trigger, phrase } = use;
  const own = trigger.objectAt.flatMap((place) => endsBeside(read, use, place, trigger.object));
  if (own.length > 0) return own;
  // « leur retrait de la Cédéao »: the owner is said by « leur ».
  const left =
    phrase.possessive && trigger.objectAt.includes('of-of')
      ? endsBeside(read, use, 'of', trigger.object)
      : [];
  return left.length > 0 || trigger.objectAt.includes('of') ? left : undergoing(read, use);
}

/** « leur coopération »: whose it is. */
const ownersOf = (read: ReadSentence, end: TriggerEnd, phrase: Phrase, at: number): readonly End[] =>
  possessorOf(read, at, phrase)
    .filter((one) => fitsEnd(one, end))
    .map(({ node }) => ({ node, phrase }));

/**
 * The ends in one place beside the noun: "demonym", an adjective of origin; "owner", a name in front of it; "of" and
 * "of-of", its complements and theirs; or else a preposition.
 */
function endsBeside(
  read: ReadSentence,
  { phrase, found }: NounUse,
  place: string,
  end: TriggerEnd,
): readonly End[] {
  const fitting = (nodes: readonly NamedNode[]): readonly End[] =>
    nodes.filter(({ type }) => end.types.includes(type)).map((node) => ({ node, phrase }));
  const behind = (phrases: readonly Phrase[]): readonly End[] =>
    phrases.flatMap((one) => endsAt(read, one, end));
  switch (place) {
    case 'demonym':
      return fitting(originsOf(phrase));
    case 'owner':
      return fitting(namesInFront(phrase).map(({ node }) => node));
    case 'of': {
      const before = read.grammar.headAt === 'last' ? properNames(phrase).map(({ node }) => node) : [];
      return [...fitting(before), ...behind(phrase.complements)];
    }
    case 'of-of':
      return behind(phrase.complements.flatMap(({ complements }) => complements));
    default:
      return behind(phrasesAfter(found, [place]));
  }
}
