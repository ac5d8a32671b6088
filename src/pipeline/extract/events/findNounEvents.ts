import type { EventNoun } from '../languages/eventNouns.ts';
import { wordSet } from '../languages/words.ts';
import { spanOver } from '../relations/context.ts';
import { asPhrase, type Chunk, type Phrase } from '../relations/reading/chunks.ts';
import { phrasesWithin } from '../relations/reading/partsOfPhrase.ts';
import type { NamedNode } from '../types.ts';
import { certaintyOfNoun } from './certaintyOfNoun.ts';
import { dateOfNoun, yearInFront } from './dateOfNoun.ts';
import { costAfter } from './deedAfter.ts';
import { datesBehind } from './eventDates.ts';
import { eventNounOf, isHalfOfNoun, isSaidOfBody, ledBy, nameOf } from './eventNounOf.ts';
import { type EventPhrase, type EventReading, gatherParts, opensBesides, whereTold } from './eventPhrase.ts';
import { changedNothing, isHadBySomeone, isMeant, isReal, isWeighed, occurs, yields } from './howReal.ts';
import { isPlotted } from './isPlotted.ts';
import { meansOf } from './meansOf.ts';
import { namesNoEvent } from './namesNoEvent.ts';
import { numberOf } from './ofPeople.ts';
import { isDeed, placePart } from './participation.ts';
import { addWhoWithin } from './partsInPhrase.ts';
import { addWhoAround, addWhoGoes } from './partsOfNoun.ts';
import { isDoneTo, patientIn, patientsOf } from './patients.ts';
import { placesOfNoun } from './placesOfNoun.ts';
import { addStates } from './statesOfNoun.ts';
import { addStruck } from './struckByNoun.ts';
import { readToldByNoun, type ToldByNoun } from './toldByNoun.ts';

/** All phrases of a sentence that name an event, whether or not they say enough to make it a node of its own. */
export function findNounEvents(read: EventReading): EventPhrase[] {
  return read.chunks.flatMap((chunk, at) => {
    const incident = isTakenUp(read, at) ? read.grammar.eventNouns.get('incident') : undefined;
    if (incident !== undefined)
      return [readEvent(read, { ...asPhrase(chunk, []), head: 'faits' }, at, incident, true)];
    if (chunk.kind !== 'phrase') return [];
    const led = ledBy(read, chunk, at);
    if (led !== null) return [readEvent(read, led.phrase, at, led.noun, true)];
    const within = phrasesWithin(chunk);
    return within.flatMap((phrase) => {
      const noun = isSaidOfBody(chunk, phrase) ? null : eventNounOf(read.grammar, phrase);
      if (noun === null || namesNoEvent(read, chunk, at, phrase)) return [];
      if (isHalfOfNoun(read.grammar, within, phrase)) return [];
      const meant = isReception(read, phrase, at)
        ? // « Cette audience »: the meeting that was told.
          { ...reception, kind: phrase.counts.includes('cette') ? 'meeting' : reception.kind }
        : noun;
      return onEachDate(read, readEvent(read, phrase, at, meant, phrase.end === chunk.end));
    });
  });
}

/** French: « Elle a fait six morts »: a pronoun for what was told, as the subject of what it cost. */
function isTakenUp({ chunks, grammar }: EventReading, at: number): boolean {
  const [word, verb, cost] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  return (
    grammar.headAt === 'first' &&
    at === 0 &&
    word?.kind === 'pronoun' &&
    /^(?:il|elle|ils|elles|celui-ci|celle-ci)$/u.test(word.word) &&
    costAfter(chunks, at) === at + 1 &&
    verb?.kind === 'verb' &&
    /^(?:faire|coûter)$/u.test(verb.lemma) &&
    cost?.kind === 'phrase' &&
    /^(?:morts?|blesses?|victimes?|vie|disparus|dizaines|centaines|milliers)$/u.test(cost.head ?? '')
  );
}

/** French: « une audience auprès du président X », « l'audience accordée par X à Y »: no hearing of a court. */
function isReception({ article, chunks }: EventReading, phrase: Phrase, at: number): boolean {
  const joint = chunks[at - 1];
  if (phrase.head !== 'audience' || (joint?.kind === 'preposition' && joint.word === 'en')) return false;
  const [next] = phrase.complements;
  const behind = article.text.slice(phrase.headSpan.end, next?.start ?? chunks[at + 2]?.start);
  if (phrase.counts.includes('cette') && isAttended(chunks)) return true;
  return (
    /^\s+(?:auprès|avec|chez)\b/u.test(behind) ||
    chunks
      .slice(Math.max(0, at - 2), at + 4)
      .some((chunk) => chunk.kind === 'verb' && /^(?:accorder|donner)$/u.test(chunk.lemma))
  );
}

/** French: « en présence du ministre », unlike « en présence de l'accusé », which only courts have. */
function isAttended(chunks: readonly Chunk[]): boolean {
  const joint = chunks.findIndex((chunk) => chunk.kind === 'preposition' && chunk.word === 'en_presence_de');
  const who = chunks[joint + 1];
  return joint >= 0 && who?.kind === 'phrase' && !parties.test(who.head ?? '');
}

/** French nouns (folded) for those whom a court hears, and who speak for them. */
const parties =
  /^(?:accusee?s?|prevenue?s?|detenue?s?|suspecte?s?|avocate?s?|juges?|magistrats?|procureurs?|jures?|victimes?|temoins?|parties?|public)$/u;

const reception: EventNoun = {
  family: 'meeting',
  kind: 'audience',
  label: { fr: 'Audience', en: 'audience' },
  feminine: true,
};

/** « les attentats de 2003 et de 2007 »: of several, one on each of the dates. */
function onEachDate({ chunks }: EventReading, event: EventPhrase): EventPhrase[] {
  const several = event.phrase?.head?.endsWith('s') === true;
  const further = several && event.date !== null ? datesBehind(chunks, event.date) : [];
  if (further.length === 0) return [event];
  return [
    { ...event, plural: false, occurs: true },
    ...further.map((date) => ({
      ...event,
      date,
      plural: false,
      occurs: true,
      span: spanOver(event.span, date),
    })),
  ];
}

function readEvent(
  read: EventReading,
  phrase: Phrase,
  at: number,
  noun: EventNoun,
  last: boolean,
): EventPhrase {
  const told = readToldByNoun(read, phrase, at, noun, last);
  const { starters, origins, cost } = told;
  const { parts, add } = gatherParts();
  const placed = placesOfNoun(read, told);
  for (const { node, span } of placed) add(node, placePart(noun), 'event', span);
  addStruck(read, told, add);
  addStates(read, told, placed.length > 0, add);
  const home = parts.find(({ predicate, from }) => predicate === 'happened-in' && from === 'event')?.node;
  addWhoAround(read, told, add);
  addWhoWithin(read, told, add);
  addWhoGoes(read, told, add);
  const whom = read.grammar.headAt === 'first' && isDoneTo(noun) ? patientIn(phrase) : null;
  const held = noun.family === 'meeting' && isHadBySomeone(read, at);
  const date = dateOfNoun(read, told) ?? (whom === null ? null : yearInFront(read, at));
  return {
    phrase,
    name: nameOf(read, phrase, noun),
    span: spanOver(phrase, ...parts.map(({ span }) => span), ...(date === null ? [] : [date])),
    trigger: phrase.headSpan,
    ...certaintyOfNoun(read, told),
    at,
    noun,
    date,
    place:
      placed[0]?.node ??
      home ??
      starters.find(({ predicate }) => predicate === 'happened-in')?.node ??
      // « l'attaque contre Belgorod »: what is struck says which attack.
      (noun.family === 'violence'
        ? parts.find(({ node, predicate }) => predicate === 'was-target-of' && node.type === 'place')?.node
        : undefined) ??
      (noun.family === 'vote' || noun.family === 'coup' ? (origins[0] ?? null) : null),
    about: aboutWhom(told, parts),
    means: meansOf(noun, phrase.words),
    number: numberOf([phrase, ...phrase.complements].find((one) => numberOf(one) !== null)),
    patients: patientsOf(read, at, noun, whom),
    toSomebody: whom !== null,
    parts: told.planned && attended.has(noun.family) ? parts.map(dueToAttend) : parts,
    definite: phrase.definite,
    real: held || isReal(read, phrase, at, noun) || (whom !== null && changedNothing(read, at)),
    planned: told.planned,
    plotted: isPlotted(read, phrase, at, noun),
    occurs:
      cost >= 0 || (last && occurs(read, at)) || starters.some(({ predicate }) => isDeed(predicate)) || held,
    yields: last && yields(read, at, noun),
    ever: isEver(read, at),
    meant: isMeant(read, phrase, at) || (whom !== null && isWeighed(read, phrase, at, noun)),
    plural: phrase.head?.endsWith('s') === true && !singular.has(phrase.head),
    besides: opensBesides(read) && !(phrase.definite && phrase.complements.length === 0),
    lastWeek: date !== null && ofLastWeek.test(read.article.text.slice(date.start, date.end)),
    ...whereTold(read),
  };
}

/** Families of what people come to. */
const attended = new Set(['visit', 'meeting']);

/** « La visite de X à Gao aura lieu jeudi »: nobody has taken part yet. */
const dueToAttend = (part: EventPhrase['parts'][number]): EventPhrase['parts'][number] =>
  part.predicate === 'took-part-in' ? { ...part, predicate: 'was-due-to-attend' } : part;

/** French: whether « jamais » follows with the participle that belongs to it. */
function isEver({ chunks }: EventReading, at: number): boolean {
  const [word, verb] = [chunks[at + 1], chunks[at + 2]];
  return (
    word?.kind === 'adverb' && word.word === 'jamais' && verb?.kind === 'verb' && verb.form === 'participle'
  );
}

/** In either language. */
const ofLastWeek = /^last week|semaine derni[eè]re$/iu;

/** Whom an event is named after: the person or the group whose it is, or who is tried. */
function aboutWhom({ noun, of }: ToldByNoun, parts: EventPhrase['parts']): NamedNode | null {
  const isPerson = ({ node }: { readonly node: NamedNode }): boolean => node.type === 'person';
  return (
    of.find(isPerson)?.node ??
    (trials.has(noun.kind) ? parts.find(isPerson)?.node : undefined) ??
    of.find(({ node, as }) => node.type === 'group' && as === 'self')?.node ??
    null
  );
}

const trials = new Set(['trial', 'hearing', 'conviction']);

/** Nouns (folded, of either language) in -s for one event. */
const singular = wordSet(
  'proces discours deces blocus recours noces retrouvailles entretiens pourparlers discussions negociations consultations combats affrontements hostilites heurts violences represailles funerailles obseques elections legislatives presidentielles municipales regionales exercices manoeuvres talks negotiations clashes hostilities exercises floods riots inondations emeutes',
);
