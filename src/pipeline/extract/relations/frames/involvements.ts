import type { Certainty } from '../../../../domain/basics/kinds.ts';
import { possessorOf } from '../../events/possessorOf.ts';
import { possessives } from '../../languages/determiners.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase, VerbGroup } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

/** Nouns (folded, of either language) for having to do with something. */
const parts = wordSet('participation role implication complicite', 'role part involvement complicity');
/** … and for whoever does it, or has a hand in it. */
const doers = wordSet(
  'auteur auteurs coauteur coauteurs co cerveau commanditaire commanditaires instigateur organisateur',
);
/** … or helps. */
const helpers = wordSet('complice complices');
/** Verbs of courts and police that only hold someone to have done it. */
const suspecting = wordSet(
  'inculper mettre interpeller arrêter poursuivre juger accuser soupçonner rechercher placer écrouer extrader',
  'charge arrest detain prosecute try accuse suspect seek want hold question extradite indict investigate deny',
);

/**
 * « condamné pour sa participation à l'attentat », « reconnu coupable d'être l'auteur de ces attaques »: those whom a
 * court or the text gives a part in an event.
 */
export function involvementFrames(read: ReadSentence): Finding[] {
  if (read.events.size === 0) return [];
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase'
      ? [...ofPart(read, chunk, at), ...ofGuilt(read, chunk, at), ...asDoer(read, chunk, at)]
      : [],
  );
}

/** « sa participation à l'attentat », « son rôle dans l'attaque ». */
function ofPart(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const [joint, told] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (phrase.head === null || !parts.has(phrase.head) || !phrase.counts.some((word) => possessives.has(word)))
    return [];
  if (joint?.kind !== 'preposition' || !/^(?:a|au|aux|dans|in)$/u.test(joint.word) || told?.kind !== 'phrase')
    return [];
  const events = eventsIn(read, told);
  if (events.length === 0) return [];
  const verb = read.chunks.findLast((chunk, on) => on < at && chunk.kind === 'verb');
  const doubted = verb?.kind === 'verb' && suspecting.has(verb.lemma);
  return possessorOf(read, at, phrase)
    .filter(({ node, as }) => as === 'self' && isActor(node))
    .flatMap(({ node }) =>
      events.map((event) =>
        finding(node, 'took-part-in', event, at, [phrase, told], phrase, doubted ? 'unconfirmed' : 'stated'),
      ),
    );
}

/** « reconnu coupable des attentats », « … d'être l'auteur des attentats ». */
function ofGuilt(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const { chunks } = read;
  const verb = chunks[at - 1];
  if (phrase.head !== 'coupable' && phrase.head !== 'coupables') return [];
  if (verb?.kind !== 'verb' || !/^(?:reconnaître|juger|déclarer)$/u.test(verb.lemma)) return [];
  // « X a jugé Y coupable » says nothing of X.
  if (!(verb.passive || verb.reflexive) || verb.negated) return [];
  if (verb.future || verb.conditional || verb.modal !== null) return [];
  const [joint, being, office] = chunks.slice(at + 1, at + 4);
  const isCharged = joint?.kind === 'preposition' && being?.kind === 'verb' && being.lemma === 'être';
  const charged = isCharged && office?.kind === 'phrase' ? office : phrase;
  const subject = subjectOf(chunks, at - 1);
  if (subject?.kind !== 'phrase') return [];
  const events = charged.complements.flatMap((one) => eventsIn(read, one));
  const predicate = helpers.has(charged.head ?? '') ? 'took-part-in' : 'perpetrated';
  if (charged !== phrase && !doers.has(charged.head ?? '') && !helpers.has(charged.head ?? '')) return [];
  return read
    .standsFor(subject.phrase)
    .filter(({ node, as }) => as === 'self' && isActor(node))
    .flatMap(({ node }) =>
      events.map((event) => finding(node, predicate, event, at, [subject.phrase, charged], phrase, 'stated')),
    );
}

/**
 * "X, the main perpetrator of the attack", « X, cerveau de l'attentat », « X est l'auteur de l'attentat », « l'auteur
 * de l'attentat, X »: what someone is called.
 */
function asDoer(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  return titlesOf(read, phrase, at).flatMap((title): Finding[] => {
    const predicate = deeds.get(title.head ?? '');
    if (predicate === undefined) return [];
    const doubted = title.words.some((word) => read.grammar.cues.hedges.has(word));
    const events = title.complements.flatMap((one) => eventsIn(read, one));
    return read
      .standsFor(phrase)
      .filter(({ node, as }) => as === 'self' && isActor(node))
      .flatMap(({ node }) =>
        events.map((event) =>
          finding(node, predicate, event, at, [phrase, title], title, doubted ? 'unconfirmed' : 'stated'),
        ),
      );
  });
}

/** What a phrase is called: behind or before a comma, or after « être ». */
function titlesOf({ chunks, grammar }: ReadSentence, phrase: Phrase, at: number): Phrase[] {
  const [before, comma, joint, next] = [chunks[at - 2], chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  const own = phrase.appositions.at(-1);
  if (own !== undefined) return [own];
  if (joint?.kind === 'comma' && next?.kind === 'phrase') return [next];
  if (grammar.headAt === 'last') return [];
  const is = joint?.kind === 'verb' && joint.lemma === 'être' && joint.form === 'finite' && isPlain(joint);
  if (is && next?.kind === 'phrase') return [next];
  return comma?.kind === 'comma' && before?.kind === 'phrase' && before.referents.length === 0
    ? [before]
    : [];
}

const isPlain = ({ negated, conditional, future, modal }: VerbGroup): boolean =>
  !negated && !conditional && !future && modal === null;

/** Nouns (folded, of either language) for whoever did something, and what they did. */
const deeds: ReadonlyMap<string, string> = new Map([
  ...['perpetrator', 'auteur', 'coauteur'].map((word) => [word, 'perpetrated'] as const),
  ...[
    'mastermind',
    'architect',
    'organiser',
    'organizer',
    'cerveau',
    'commanditaire',
    'instigateur',
    'organisateur',
  ].map((word) => [word, 'planned'] as const),
]);

const isActor = ({ type }: NamedNode): boolean => type === 'person' || type === 'group';

const eventsIn = (read: ReadSentence, phrase: Phrase): NamedNode[] =>
  phrasesWithin(phrase).flatMap((one) =>
    read.standsFor(one).flatMap(({ node }) => (node.type === 'event' ? [node] : [])),
  );

const finding = (
  source: NamedNode,
  predicate: string,
  target: NamedNode,
  at: number,
  words: readonly Phrase[],
  trigger: Phrase,
  certainty: Certainty,
): Finding => ({
  source,
  predicate,
  target,
  at,
  span: spanOver(...words),
  trigger: trigger.headSpan,
  certainty,
  score: 0.8,
  why: 'noun-frame',
});
