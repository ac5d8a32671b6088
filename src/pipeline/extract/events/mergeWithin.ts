import { argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import { spanOver } from '../relations/context.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import { endsClause } from './eventDates.ts';
import type { EventPhrase, EventReading } from './eventPhrase.ts';
import { saysCost } from './force.ts';
import { isIncident } from './sameEvent.ts';
import { sequencesIn } from './sequence.ts';

/**
 * Merges events of one sentence that are one event reported twice: « trois policiers ont été tués dans l'attaque de
 * Gao » reports the attack, « a signé un cessez-le-feu » the ceasefire, « a arrêté X et saisi des armes » the arrest.
 * The parts of a merged event are kept with the other.
 */
export function eventsWithin(read: EventReading, told: readonly EventPhrase[]): EventPhrase[] {
  const merged = withoutDeaths(read, mergeWithin(read, placedByEnabler(read, told)));
  // « après la mort de six policiers dans un attentat »: the attack, too.
  const reported = new Map(
    merged.flatMap((phrase) => [
      ...(phrase.others ?? []).map((other) => [read.chunks.indexOf(other), phrase] as const),
      [phrase.at, phrase] as const,
    ]),
  );
  for (const { later, earlier } of sequencesIn(read.chunks, (at) => reported.has(at))) {
    const [one, first] = [reported.get(later), reported.get(earlier)];
    if (one === undefined || first === undefined || one === first || !merged.includes(one)) continue;
    // "stormed the hotel after two bombs exploded": one attack.
    if (first.phrase === null && one.noun.family === 'violence' && first.noun.family === 'violence') continue;
    merged[merged.indexOf(one)] = { ...one, after: first.trigger };
  }
  return listedApart(read, merged);
}

/** French: « le putsch à X et le renversement de Y »: two of a list are two. */
function listedApart({ chunks, grammar }: EventReading, told: readonly EventPhrase[]): EventPhrase[] {
  if (grammar.headAt !== 'first') return [...told];
  return told.map((phrase) => {
    if (phrase.noun.family !== 'coup' || !isFurther(chunks, phrase)) return phrase;
    const other = told.findLast(
      ({ at, noun, phrase: words }) =>
        words !== null &&
        noun.family === phrase.noun.family &&
        at < phrase.at &&
        at >= phrase.at - 5 &&
        chunks
          .slice(at + 1, phrase.at)
          .every(({ kind }) => /^(?:preposition|phrase|date|conjunction)$/u.test(kind)),
    );
    return other === undefined ? phrase : { ...phrase, beside: other.trigger };
  });
}

/** Whether « et » stands before an event's noun: between chunks, or in a list of phrases. */
function isFurther(chunks: readonly Chunk[], { phrase, at }: EventPhrase): boolean {
  const chunk = chunks[at];
  if (phrase === null || chunk?.kind !== 'phrase') return false;
  return chunks[at - 1]?.kind === 'conjunction' || chunk.members.indexOf(phrase) > 0;
}

/**
 * French: « l'opération à Gao a permis de neutraliser un terroriste »: what an event made possible was where and when it
 * was itself.
 */
function placedByEnabler(read: EventReading, told: readonly EventPhrase[]): EventPhrase[] {
  const { chunks, grammar } = read;
  if (grammar.headAt !== 'first') return [...told];
  return told.map((phrase) => {
    if (phrase.phrase !== null || phrase.place !== null) return phrase;
    const enabling = enablerOf(chunks, phrase.at);
    const subject = enabling < 0 ? null : subjectOf(chunks, enabling);
    const enabler =
      subject?.kind === 'phrase'
        ? told.find((one) => one.phrase !== null && one.at === subject.at && one.place !== null)
        : undefined;
    return enabler === undefined
      ? phrase
      : { ...phrase, place: enabler.place, date: phrase.date ?? enabler.date, bare: false };
  });
}

/** « a permis de démanteler un réseau et d'arrêter dix hommes »: the index of the first verb; -1 where there is none. */
function enablerOf(chunks: readonly Chunk[], at: number): number {
  const [verb, joint] = [chunks[at], chunks[at - 1]];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return -1;
  if (joint?.kind !== 'preposition' || !/^de?$/u.test(joint.word)) return -1;
  for (let back = at - 2; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk === undefined || endsClause(chunk)) return -1;
    if (chunk.kind === 'verb' && chunk.form === 'finite') return chunk.lemma === 'permettre' ? back : -1;
  }
  return -1;
}

/**
 * French: the ambush is what happened in « a annoncé la mort de dix soldats dans une embuscade », « … de dix soldats,
 * tués dans une embuscade ».
 */
function withoutDeaths(read: EventReading, told: readonly EventPhrase[]): EventPhrase[] {
  if (read.grammar.headAt !== 'first') return [...told];
  const merged = [...told];
  for (const death of told) {
    if (death.phrase === null || death.noun.kind !== 'death' || death.about !== null) continue;
    const within = phrasesAfter(argumentsOf(read.chunks, death.at, false), read.grammar.cues.during);
    const killed = read.chunks
      .slice(death.at + 1, death.at + 7)
      .some((chunk) => chunk.kind === 'verb' && chunk.form === 'participle' && chunk.lemma === 'tuer');
    const other = merged.find(
      ({ phrase, noun, at }) =>
        phrase !== null &&
        noun.kind !== 'death' &&
        /^(?:violence|disaster|war)$/u.test(noun.family) &&
        (within.includes(phrase) || (killed && at > death.at && at <= death.at + 12)),
    );
    if (other === undefined) continue;
    merged.splice(merged.indexOf(death), 1);
    merged[merged.indexOf(other)] = {
      ...other,
      others: [...(other.others ?? []), death.phrase],
      span: spanOver(death.span, other.span),
      date: other.date ?? death.date,
      place: other.place ?? death.place,
      parts: joinParts(other, death),
    };
  }
  return merged;
}

/** The parts of one event, and those that another adds to them. */
const joinParts = ({ parts }: EventPhrase, other: EventPhrase): EventPhrase['parts'] => [
  ...parts,
  ...other.parts.filter(
    ({ node, predicate }) => !parts.some((part) => part.node === node && part.predicate === predicate),
  ),
];

function mergeWithin(read: EventReading, told: readonly EventPhrase[]): EventPhrase[] {
  const merged = [...told];
  for (const verb of told) {
    if (verb.phrase !== null) continue;
    // « placé en détention à X »: the noun says what the verb does.
    const into = phrasesAfter(argumentsOf(read.chunks, verb.at, true), intoState);
    const state = merged.find(
      ({ phrase, noun }) => phrase !== null && noun.kind === verb.noun.kind && into.includes(phrase),
    );
    if (state !== undefined) {
      merged.splice(merged.indexOf(state), 1);
      merged[merged.indexOf(verb)] = {
        ...verb,
        date: verb.date ?? state.date,
        place: verb.place ?? state.place,
        parts: [...verb.parts, ...state.parts.filter(({ predicate }) => predicate === 'happened-in')],
      };
      continue;
    }
    const noun = nounFor(read, verb, merged) ?? joinedTo(read, verb, merged);
    if (noun === undefined) continue;
    // « ont été enlevés dans un incident survenu à X »: what it was, the verb says.
    if (isIncident(noun)) {
      merged.splice(merged.indexOf(noun), 1);
      merged[merged.indexOf(verb)] = {
        ...verb,
        date: verb.date ?? noun.date,
        place: verb.place ?? noun.place,
        parts: joinParts(verb, noun),
      };
      continue;
    }
    merged.splice(merged.indexOf(verb), 1);
    merged[merged.indexOf(noun)] = {
      ...noun,
      span: spanOver(noun.span, verb.span),
      date: noun.date ?? verb.date,
      place: noun.place ?? verb.place,
      about: noun.about ?? verb.about,
      // « cinq hommes ont été arrêtés lors d'une opération »
      number: noun.number ?? (verb.noun.kind === 'arrest' ? verb.number : null) ?? null,
      certainty: verb.certainty,
      // « se sont réunis pour un sommet »
      real: noun.real || (verb.noun.family === 'meeting' && !verb.planned),
      // "signed four agreements"
      ...(verb.bare === true && noun.noun.family === 'agreement' ? { occurs: true } : {}),
      parts: joinParts(noun, verb),
    };
  }
  return merged;
}

const intoState = ['en', 'in', 'into'];

/** The noun for what a verb reports: its object of the same family, or the event in which it happened. */
function nounFor(
  read: EventReading,
  verb: EventPhrase,
  told: readonly EventPhrase[],
): EventPhrase | undefined {
  const found = argumentsOf(read.chunks, verb.at, true);
  const chunk = read.chunks[verb.at];
  // « tué par une frappe »: what killed someone is the event.
  const undergone = chunk?.kind === 'verb' && (chunk.passive || chunk.form === 'participle');
  const killer =
    read.grammar.headAt === 'last' &&
    (verb.noun.kind === 'death' || verb.noun.kind === 'attack') &&
    !undergone
      ? (subjectOf(read.chunks, verb.at)?.at ?? -1)
      : -1;
  const within = [
    ...inWhich(read, verb.at),
    ...(verb.noun.family === 'meeting' ? fronted(read, verb.at) : []),
    ...phrasesAfter(found, read.grammar.cues.during),
    ...during(read, verb.at),
    // « 21 migrants sont morts après le naufrage de leur bateau »: of what they died.
    ...(chunk?.kind === 'verb' && dying.test(chunk.lemma) && verb.about === null
      ? phrasesAfter(found, ['apres']).filter((one) => isDisaster(told, one))
      : []),
    // "came under attack"
    ...(chunk?.kind === 'verb' && chunk.lemma === 'come' ? phrasesAfter(found, ['under']) : []),
    ...(undergone && verb.noun.family === 'violence' ? phrasesAfter(found, read.grammar.place.by) : []),
  ];
  return told.find(
    ({ phrase, noun, at }) =>
      phrase !== null &&
      // "Floods killed 40 people": what killed them is the event.
      ((at === killer && holds(noun.family, verb.noun.family)) ||
        (phrase === found.direct &&
          (noun.family === verb.noun.family ||
            // « a imposé un embargo »
            (noun.kind === 'embargo' && verb.noun.kind === 'sanctions'))) ||
        // "met in X for talks"
        (noun.family === 'meeting' &&
          verb.noun.kind === 'meeting' &&
          phrasesAfter(found, ['for', 'pour']).includes(phrase)) ||
        // « une enquête ouverte par X »
        (undergone && at === verb.at - 1 && noun.kind === verb.noun.kind) ||
        (within.includes(phrase) &&
          (holds(noun.family, verb.noun.family) ||
            (noun.kind === 'incident' && verb.noun.family === 'abduction'))) ||
        (at === verb.at - 1 && describes(read, verb.at) && holds(noun.family, verb.noun.family))),
  );
}

/** French verbs for what a disaster brings about. */
const dying = /^(?:mourir|périr|décéder|noyer)$/u;

const isDisaster = (told: readonly EventPhrase[], phrase: Phrase): boolean =>
  told.some((one) => one.phrase === phrase && one.noun.family === 'disaster');

/** "a joint operation dismantling a cell": a gerund right after an event says what was done in it. */
function describes({ chunks }: EventReading, at: number): boolean {
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.form === 'gerund' && chunks[at - 1]?.kind === 'phrase';
}

/** « Lors d'une rencontre à X, A et B ont discuté de … »: what opens the sentence, where no other clause comes between. */
function fronted({ chunks, grammar }: EventReading, verb: number): Phrase[] {
  const [joint, phrase] = chunks;
  if (joint?.kind !== 'preposition' || !grammar.cues.during.has(joint.word) || phrase?.kind !== 'phrase')
    return [];
  return chunks.slice(2, verb).some((chunk) => endsClause(chunk) || chunk.kind === 'verb') ? [] : [phrase];
}

/** "a war in which 120,000 people were killed": what the relative stands for. */
function inWhich({ chunks }: EventReading, verb: number): Phrase[] {
  for (let back = verb - 1; back > 1 && back >= verb - 6; back--) {
    const [joint, relative] = [chunks[back - 1], chunks[back]];
    if (relative?.kind !== 'relative') continue;
    if (relative.word !== 'which' || joint?.kind !== 'preposition' || !/^(?:in|during)$/u.test(joint.word))
      return [];
    // "the civil war in Sierra Leone in which …"
    return chunks.slice(Math.max(0, back - 6), back - 1).filter((chunk) => chunk.kind === 'phrase');
  }
  return [];
}

/**
 * The phrases after « lors de » in the clause of a verb, however far: « ont été tués et un blessé à X lors de
 * l'attaque ».
 */
function during({ chunks, grammar }: EventReading, verb: number): Phrase[] {
  const found: Phrase[] = [];
  for (let at = verb + 1; at < chunks.length && at <= verb + reach; at++) {
    const chunk = chunks[at];
    const phrase = chunks[at + 1];
    if (chunk === undefined || endsClause(chunk)) break;
    // "killed three officers and wounded two in an ambush"
    if (chunk.kind === 'verb' && chunk.form === 'finite' && chunks[at - 1]?.kind !== 'conjunction') break;
    if (chunk.kind === 'preposition' && grammar.cues.during.has(chunk.word) && phrase?.kind === 'phrase')
      found.push(phrase);
  }
  return found;
}

/** A clause is read no further than this many chunks. */
const reach = 14;

/** Whether an event of one family can be part of one of the other: arrests in an operation, deaths in an attack. */
const holds = (outer: string, inner: string): boolean =>
  outer === inner ||
  (outer === 'operation' && (inner === 'justice' || inner === 'violence')) ||
  (outer === 'violence' && inner === 'operation') ||
  (outer === 'war' && inner === 'violence') ||
  (outer === 'disaster' && inner === 'violence');

/**
 * The event before that a second verb joins, without a time or place of its own: « a arrêté six suspects et saisi des
 * armes », « une bombe a explosé, tuant trois soldats ».
 */
function joinedTo(
  { chunks }: EventReading,
  verb: EventPhrase,
  told: readonly EventPhrase[],
): EventPhrase | undefined {
  const chunk = chunks[verb.at];
  if (chunk?.kind === 'verb' && saysCost(verb.noun, chunk) && verb.place === null)
    return told.findLast(
      ({ at, noun }) => at < verb.at && (noun.family === 'violence' || noun.family === 'disaster'),
    );
  if (chunks[verb.at - 1]?.kind !== 'conjunction' || verb.place !== null || verb.noun.kind !== 'seizure')
    return undefined;
  return told.find(
    ({ at, phrase, noun }) =>
      phrase === null &&
      at < verb.at &&
      verb.at - at <= 4 &&
      (noun.family === 'justice' || noun.family === 'operation'),
  );
}
