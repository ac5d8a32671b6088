import type { NamedNode } from '../types.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { doing, isDeed } from './participation.ts';

/** An event as far as it is known, with the phrases that have reported it. */
export interface DraftedEvent {
  readonly first: EventPhrase;
  readonly phrases: EventPhrase[];
  when: string | null;
  basis: 'stated' | 'inferred' | null;
  place: NamedNode | null;
  about: NamedNode | null;
}

/** Whether a phrase may report this event: same kind, and neither date, place nor person contradicts. */
export function agrees(draft: DraftedEvent, phrase: EventPhrase): boolean {
  const { noun } = draft.first;
  const alike =
    noun.kind === phrase.noun.kind || (noun.family === phrase.noun.family && noun.family === 'violence');
  if (!alike || draft.first.name !== phrase.name) return false;
  if (phrase.name !== null) return true;
  if (areApart(draft, phrase) || differsInTimeOrPerson(draft, phrase)) return false;
  if (differsInNumber(draft, phrase) || differsInMeans(draft, phrase)) return false;
  if (isWithOthers(draft, phrase)) return false;
  if (isAnother(phrase) && !isAnother(draft.first)) return false;
  // « la dernière réunion de X », « une réunion prévue entre Y et Z »
  if (draft.first.planned !== phrase.planned && !haveCommonPart(draft, phrase)) return false;
  if (isTheOtherSide(draft, phrase)) return false;
  // « Paris a expulsé six diplomates », « Madrid a expulsé des diplomates »: each of them its own.
  if (noun.family !== 'vote' && noun.family !== 'disaster' && isAnothersAct(draft, phrase)) return false;
  // No article reports two coups without saying where or when they differ.
  const shared =
    rare.has(noun.family) ||
    (draft.place !== null && draft.place === phrase.place) ||
    (draft.about !== null && draft.about === phrase.about) ||
    (draft.when !== null && edtfOf(phrase) !== null) ||
    draft.first.parts.some(({ node }) => phrase.parts.some((part) => part.node === node));
  return shared;
}

/**
 * A definite phrase that adds something to the only event of its kind told so far: « l'attaque a eu lieu à X », "this
 * operation in X".
 */
export function takenUp(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (!phrase.definite || phrase.name !== null || isAnother(phrase)) return undefined;
  // "The arrests were made at dawn": the last that were told.
  if (phrase.plural && phrase.noun.kind === 'arrest' && phrase.place === null && phrase.about === null)
    return drafts.findLast(
      ({ first }) => first.noun.kind === 'arrest' && first.span.start < phrase.span.start,
    );
  // « aux attentats, qui ont coûté la vie à 36 personnes »: several are the only several told so far.
  if (phrase.plural) {
    const [several, ...others] = drafts.filter(
      ({ first }) =>
        first.plural && first.noun.kind === phrase.noun.kind && first.span.start < phrase.span.start,
    );
    return several !== undefined && others.length === 0 && !contradicts(several, phrase)
      ? several
      : undefined;
  }
  if (
    phrase.noun.family === 'meeting' &&
    (phrase.phrase?.possessive === true ||
      phrase.place !== null ||
      phrase.date !== null ||
      phrase.parts.length !== 1)
  )
    return undefined;
  const alike = drafts.filter(({ first }) => isAlike(first, phrase) && first.name === null);
  const pointed = pointedAt(alike, phrase);
  if (pointed !== undefined) return pointed;
  const [only, ...more] = alike;
  // « plus de 450 morts lors d'actions militaires » is not « l'attaque de X ».
  if (only?.first.plural === true && phrase.place !== null) return undefined;
  return only !== undefined && more.length === 0 && !contradicts(only, phrase) ? only : undefined;
}

/**
 * French: « Cette attaque s'est produite près de X »: the last of its kind that was told, wherever the article has
 * placed it, unless its day or whoever did it is another.
 */
function pointedAt(alike: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (phrase.phrase?.counts.some((word) => /^(?:ce|cet|cette)$/u.test(word)) !== true) return undefined;
  const last = alike.findLast(
    ({ first, phrases }) =>
      first.noun.kind === phrase.noun.kind && phrases.some(({ span }) => span.start < phrase.span.start),
  );
  if (last === undefined || differsInTimeOrPerson(last, phrase)) return undefined;
  return hasDoer(phrase) && last.phrases.some(hasDoer) && !haveCommonDoer(last, phrase) ? undefined : last;
}

/** What the title tells, told in full by the first event of its kind in the body. */
export function announced(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (phrase.headline || phrase.name !== null) return undefined;
  return drafts.find(
    (draft) =>
      draft.phrases.every(({ headline }) => headline) &&
      draft.first.name === null &&
      isAlike(draft.first, phrase) &&
      !contradicts(draft, phrase) &&
      (haveCommonDoer(draft, phrase) ||
        ((draft.first.noun.kind === phrase.noun.kind ||
          (phrase.noun.family === 'violence' && !phrase.plural)) &&
          !(many.has(phrase.noun.family) || phrase.noun.kind === 'seizure' || isAnother(draft.first)) &&
          !(draft.phrases.some(hasDoer) && hasDoer(phrase)))),
  );
}

/** Of these an article may tell several, with the same parties. */
const many = new Set<string>(['meeting', 'visit', 'move', 'agreement', 'vote']);

/** « la précédente attaque », "a similar raid": not the one that was told. */
export const isAnother = ({ phrase }: EventPhrase): boolean =>
  phrase?.words.some((word) => other.test(word)) === true ||
  phrase?.counts.some((word) => other.test(word)) === true;

/** Words (folded, of either language). */
const other =
  /^(?:precedent(?:e|s|es)?|autres?|nouvel(?:le|les)?|nouveaux?|deuxieme|seconde?|troisieme|previous|earlier|another|other|new|second|third|similar|separate)$/u;

const haveCommonPart = ({ phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  phrases.some(({ parts }) =>
    parts.some(
      ({ node, predicate }) => predicate !== 'happened-in' && phrase.parts.some((part) => part.node === node),
    ),
  );

const isAlike = (one: EventPhrase, other: EventPhrase): boolean => {
  const [a, b] = [one.noun, other.noun];
  return (
    a.kind === b.kind ||
    (a.family === b.family && a.family === 'violence') ||
    (raids.has(a.kind) && raids.has(b.kind) && !isOwnArrest(one, other))
  );
};

/** « le réseau a été démantelé », "25 people were arrested": arrests of so many, or of someone, are their own event. */
export const isOwnArrest = (one: EventPhrase, other: EventPhrase): boolean =>
  one.noun.kind !== other.noun.kind &&
  ((tellsWhom(one) && tellsItself(other)) || (tellsWhom(other) && tellsItself(one)));

/** « une vaste opération », with no word more, may be what the arrests were made in. */
const tellsItself = ({ noun, place, parts }: EventPhrase): boolean =>
  noun.kind === 'dismantling' || place !== null || parts.length > 0;

const tellsWhom = ({ noun, about, parts, phrase, number }: EventPhrase): boolean =>
  noun.kind === 'arrest' &&
  (phrase === null ||
    about !== null ||
    number != null ||
    parts.some(({ predicate }) => predicate === 'was-target-of' || predicate === 'nationals-in'));

/** "Three suspects were arrested", "Eight soldiers were arrested": two numbers of what befalls people once. */
export const differsInNumber = (
  { phrases }: DraftedEvent,
  { noun, number, headline }: EventPhrase,
): boolean =>
  number != null &&
  !headline &&
  onceOnly.has(noun.kind) &&
  phrases.some((known) => !known.headline && known.number != null) &&
  phrases.every((known) => known.headline || known.number == null || known.number !== number);

const onceOnly = new Set(['arrest', 'indictment', 'conviction']);

/** « X s'est entretenu avec Y », « X s'est entretenu avec Z »: whoever meets one person after the other meets twice. */
function isWithOthers({ phrases }: DraftedEvent, phrase: EventPhrase): boolean {
  const people = (one: EventPhrase): NamedNode[] =>
    one.phrase === null && one.noun.family === 'meeting'
      ? one.parts.flatMap(({ node }) => (node.type === 'person' ? [node] : []))
      : [];
  const here = people(phrase);
  const all = phrases.map(people).filter(({ length }) => length > 1);
  const hasOther = (one: readonly NamedNode[], other: readonly NamedNode[]): boolean =>
    one.some((node) => !other.includes(node));
  return (
    here.length > 1 && all.length > 0 && all.every((known) => hasOther(here, known) && hasOther(known, here))
  );
}

/** A drone strike is not the roadside bomb of the day before. */
export const differsInMeans = ({ phrases }: DraftedEvent, { means }: EventPhrase): boolean =>
  means != null &&
  phrases.some((known) => known.means != null && known.means !== means) &&
  !phrases.some((known) => known.means === means);

/** Whether those who did the one are those who suffered the other, or the other way round. */
function isTheOtherSide({ phrases }: DraftedEvent, phrase: EventPhrase): boolean {
  const known = phrases.flatMap(({ parts }) => parts);
  const meets = (one: EventPhrase['parts'], other: EventPhrase['parts']): boolean =>
    one.some(
      ({ node, predicate }) =>
        isDeed(predicate) && other.some((part) => part.node === node && part.predicate === 'was-target-of'),
    );
  return meets(known, phrase.parts) || meets(phrase.parts, known);
}

/** Whether a verb tells what one state did, and what is known is what others did. */
const isAnothersAct = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  phrase.phrase === null &&
  ofOneState.has(phrase.noun.kind) &&
  hasDoer(phrase) &&
  draft.phrases.some(hasDoer) &&
  !haveCommonDoer(draft, phrase);

/** What a state does by itself. */
const ofOneState = new Set(['expulsion', 'recall', 'sanctions', 'suspension', 'recognition']);

/** Whether a date, a place or someone it is named after speaks against one event. */
function contradicts(draft: DraftedEvent, phrase: EventPhrase): boolean {
  if (differsInTimeOrPerson(draft, phrase) || isTheOtherSide(draft, phrase)) return true;
  if (differsInNumber(draft, phrase) || differsInMeans(draft, phrase)) return true;
  const { place } = phrase;
  const added =
    draft.place !== null && place !== null && isAdded(phrase, place) && isUnplaced(draft.place, place);
  if (areApart(draft, phrase) && !added) return true;
  return hasDoer(phrase) && draft.phrases.some(hasDoer) && !haveCommonDoer(draft, phrase);
}

/** « l'attaque a eu lieu à X », unlike « l'attaque de X »: the place is no part of what it is called. */
const isAdded = ({ phrase, parts }: EventPhrase, place: NamedNode): boolean =>
  phrase !== null &&
  // « le tir sur X »: what was hit.
  !parts.some(({ node, predicate }) => node === place && predicate === 'was-target-of') &&
  !phrase.names.some(({ node }) => node === place) &&
  !phrase.complements.some(({ referents }) => referents.some(({ node }) => node === place));

/** Two places of which one lies no one knows where. */
const isUnplaced = (a: NamedNode, b: NamedNode): boolean =>
  a.type === 'place' && b.type === 'place' && (a.countries.length === 0 || b.countries.length === 0);

/** Whether both tell who does it, and it is the same one, or one is a body of the other's state. */
function haveCommonDoer(draft: DraftedEvent, phrase: EventPhrase): boolean {
  const doers = (parts: EventPhrase['parts']): NamedNode[] =>
    parts.filter(({ predicate }) => doing.has(predicate)).map(({ node }) => node);
  const known = draft.phrases.flatMap(({ parts }) => doers(parts));
  const told = doers(phrase.parts);
  return told.some((one) => known.some((other) => one === other || related(one, other)));
}

/** Whether both have a date and they differ, or both are named after someone, and not the same. */
const differsInTimeOrPerson = (draft: DraftedEvent, phrase: EventPhrase): boolean => {
  const when = edtfOf(phrase);
  return (
    (draft.when !== null && when !== null && !datesAgree(draft.when, when)) ||
    isOtherVote(draft.first, phrase) ||
    isSeries(draft.first) !== isSeries(phrase) ||
    (draft.about !== null && phrase.about !== null && draft.about !== phrase.about)
  );
};

/** « des attaques depuis 2015 », « plusieurs coups d'État »: many, of which one told by itself is none. */
const isSeries = (phrase: EventPhrase): boolean =>
  phrase.phrase !== null &&
  phrase.plural &&
  !phrase.definite &&
  (phrase.noun.family === 'coup' || /\/\.\.$/u.test(edtfOf(phrase) ?? ''));

/** « aux élections européennes », « les élections législatives »: both say of what, and not of the same. */
export function isOtherVote(a: EventPhrase, b: EventPhrase): boolean {
  if (a.noun.family !== 'vote' || b.noun.family !== 'vote') return false;
  const [one, other] = [electedIn(a), electedIn(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The beginning of the word that says what an election is for. */
const electedIn = ({ phrase }: EventPhrase): string | undefined =>
  phrase?.words.map((word) => elected.exec(word)?.[1]).find((word) => word !== undefined);

/** Words (folded, of either language). */
const elected = /^(europe|legislat|president|municip|region|senat)[a-z]+$/u;

/** Whether both have a place, and neither lies in the other. */
const areApart = ({ place }: DraftedEvent, phrase: EventPhrase): boolean =>
  place !== null && phrase.place !== null && place !== phrase.place && !related(place, phrase.place);

/** Families of which an article reports only one event, unless it says where or when they differ. */
const rare = new Set(['coup', 'act', 'disaster', 'vote']);

/** Dates agree when they are equal or one contains the other: « 2015-11 » and « 2015-11-13 ». */
const datesAgree = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

/** Bamako is in Mali: an attack in Mali may be the one at Bamako. */
const related = (a: NamedNode, b: NamedNode): boolean =>
  a.countries.includes(b.id) ||
  b.countries.includes(a.id) ||
  // A town may be the one in « le nord du Kosovo ».
  ((isArea(a) || isArea(b)) &&
    a.type === 'place' &&
    b.type === 'place' &&
    a.countries.some((state) => b.countries.includes(state)));

const isArea = ({ label }: NamedNode): boolean =>
  /^(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest|extrême-nord)\s+d/iu.test(label.fr);

/** Words for one and the same act of the police: « une opération », « un coup de filet », « trois arrestations ». */
export const raids = new Set(['operation', 'sweep', 'arrest', 'dismantling', 'raid']);

/** « une enquête coordonnée par Europol »: it is said explicitly who does it. */
export const hasDoer = ({ parts }: EventPhrase): boolean =>
  parts.some(({ predicate }) => saidToAct.has(predicate));

const saidToAct = new Set(['carried-out', 'undertook', 'mediated', 'perpetrated']);

/** When a phrase says that it was; null where it says nothing of it. */
export const edtfOf = (phrase: EventPhrase): string | null => phrase.date?.edtf ?? null;
