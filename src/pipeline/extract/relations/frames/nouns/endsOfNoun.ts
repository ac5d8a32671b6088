import { possessorOf } from '../../../events/possessorOf.ts';
import type { NounTrigger } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import { type Arguments, phrasesAfter } from '../../clauses/argumentsOf.ts';
import type { ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { namesInFront, originsOf, properNames } from '../../reading/partsOfPhrase.ts';
import { fitsEnd, nodesAt } from '../matchEnd.ts';
import { goingOn, lent, undergoing } from './givenByVerb.ts';

interface Ends {
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly phrases: readonly Phrase[];
}

/** Both ends in one place: « entre X et Y », « franco-marocaine ». */
export function pairsAt(
  read: ReadSentence,
  trigger: NounTrigger,
  phrase: Phrase,
  found: Arguments,
  at: number,
): Ends[] {
  return (trigger.pairAt ?? []).flatMap((word) => {
    const [nodes, phrases] =
      word === 'demonym'
        ? [originsOf(phrase).filter(({ type }) => trigger.subject.types.includes(type)), []]
        : [
            phrasesAfter(found, [word]).flatMap((one) => nodesAt(read, one, trigger.subject)),
            phrasesAfter(found, [word]),
          ];
    // « X et Y ont renforcé leur coopération »
    if (nodes.length === 0 && phrase.counts.some((one) => /^(?:leurs?|their)$/u.test(one))) {
      const owners = possessorOf(read, at, phrase)
        .filter((one) => fitsEnd(one, trigger.subject))
        .map(({ node }) => node);
      const [source, target, ...more] = owners;
      return source !== undefined && target !== undefined && more.length === 0 && word !== 'demonym'
        ? [{ source, target, phrases: [] }]
        : [];
    }
    if (nodes.length < 2 || nodes.length > 6) return [];
    return nodes.flatMap((source, one) =>
      nodes.slice(one + 1).map((target) => ({ source, target, phrases })),
    );
  });
}

/** Each end where its trigger says that it stands: « l'arrestation de X par Y ». */
export function endsAt(
  read: ReadSentence,
  trigger: NounTrigger,
  phrase: Phrase,
  found: Arguments,
  at: number,
): Ends[] {
  const sources = trigger.subjectAt.flatMap((place) =>
    nodesFrom(read, place, phrase, found, trigger.subject),
  );
  // « le démantèlement d'un réseau de financement »: who dismantles does not finance.
  const outer = read.chunks[at];
  if (sources.length === 0 && outer?.kind === 'phrase' && phrase.start === outer.start)
    sources.push(...lent(read, trigger, at));
  if (sources.length === 0 && /^(?:met|visited|signed-agreement-with)$/u.test(trigger.predicate))
    sources.push(...goingOn(read, trigger, at));
  if (sources.length === 0 && (trigger.subjectAt.includes('of') || trigger.subjectAt.includes('owner')))
    sources.push(
      ...possessorOf(read, at, phrase)
        .filter((one) => fitsEnd(one, trigger.subject))
        .map(({ node }) => ({ node, phrase })),
    );
  if (sources.length === 0) return [];
  const targets = trigger.objectAt.flatMap((place) => nodesFrom(read, place, phrase, found, trigger.object));
  // « leur retrait de la Cédéao »: the owner is said by « leur ».
  if (targets.length === 0 && phrase.possessive && trigger.objectAt.includes('of-of'))
    targets.push(...nodesFrom(read, 'of', phrase, found, trigger.object));
  if (targets.length === 0 && !trigger.objectAt.includes('of'))
    targets.push(...undergoing(read, trigger, at));
  return sources.flatMap((source) =>
    targets.map((target) => ({
      source: source.node,
      target: target.node,
      phrases: [source.phrase, target.phrase],
    })),
  );
}

function nodesFrom(
  read: ReadSentence,
  place: string,
  phrase: Phrase,
  found: Arguments,
  end: NounTrigger['subject'],
): { node: NamedNode; phrase: Phrase }[] {
  if (place === 'demonym')
    return originsOf(phrase)
      .filter(({ type }) => end.types.includes(type))
      .map((node) => ({ node, phrase }));
  if (place === 'owner')
    return namesInFront(phrase)
      .filter(({ node }) => end.types.includes(node.type))
      .map(({ node }) => ({ node, phrase }));
  const owners = place === 'of' && read.grammar.headAt === 'last' ? properNames(phrase) : [];
  const owned = owners
    .filter(({ node }) => end.types.includes(node.type))
    .map(({ node }) => ({ node, phrase }));
  const phrases =
    place === 'of'
      ? phrase.complements
      : place === 'of-of'
        ? phrase.complements.flatMap(({ complements }) => complements)
        : phrasesAfter(found, [place]);
  return [
    ...owned,
    ...phrases.flatMap((one) => nodesAt(read, one, end).map((node) => ({ node, phrase: one }))),
  ];
}
