import { isArea } from '../relations/reading/nodeKinds.ts';
import type { NamedNode } from '../types.ts';
import { type DraftedEvent, edtfOf } from './draftedEvent.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { doing, isDeed } from './participation.ts';

/* What speaks against one event that is told twice. */

/** Whether a date, a place or someone it is named after speaks against one event. */
export function contradicts(draft: DraftedEvent, phrase: EventPhrase): boolean {
  if (differsInTimeOrPerson(draft, phrase) || isTheOtherSide(draft, phrase)) return true;
  if (differsInNumber(draft, phrase) || differsInMeans(draft, phrase)) return true;
  if (hitOthers(draft, phrase) || haveOtherVisitors(draft, phrase)) return true;
  if (isAgainstAttackers(draft, phrase)) return true;
  const { place } = phrase;
  const added =
    draft.place !== null && place !== null && isAdded(phrase, place) && isUnplaced(draft.place, place);
  if (areApart(draft, phrase) && !added) return true;
  return haveOtherDoers(draft, phrase);
}

/** « la visite du ministre danois », « le président turc a effectué une visite »: each of them goes by himself. */
export function haveOtherVisitors({ phrases }: DraftedEvent, phrase: EventPhrase): boolean {
  if (phrase.noun.family !== 'visit') return false;
  const [known, told] = [phrases.flatMap(visitorsIn), visitorsIn(phrase)];
  return ['person', 'country'].some((type) => {
    const [some, others] = [known, told].map((nodes) => nodes.filter((node) => node.type === type));
    return (
      some !== undefined &&
      others !== undefined &&
      some.length > 0 &&
      others.length > 0 &&
      !others.some((one) => some.includes(one))
    );
  });
}

const visitorsIn = ({ noun, parts }: EventPhrase): NamedNode[] =>
  noun.family !== 'visit'
    ? []
    : parts
        .filter(
          ({ predicate }) => doing.has(predicate) || /^(?:took-part-in|was-due-to-attend)$/u.test(predicate),
        )
        .map(({ node }) => node);

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

/**
 * « X s'est entretenu avec Y », « X s'est entretenu avec Z »: whoever meets one person after the other meets twice, as
 * does whoever has « un entretien avec Y », then « une rencontre avec Z ».
 */
export function isWithOthers({ phrases }: DraftedEvent, phrase: EventPhrase): boolean {
  // « X aura des entretiens avec Y et sera reçu par Z »
  const goesOn = phrases.some(({ span, at }) => span.start === phrase.span.start && at < phrase.at);
  const people = (one: EventPhrase): NamedNode[] =>
    one.noun.family === 'meeting' && (one.phrase === null || isNew(one) || goesOn)
      ? one.parts.flatMap(({ node }) => (node.type === 'person' ? [node] : []))
      : [];
  const least = phrase.phrase === null && !goesOn ? 2 : 1;
  const here = people(phrase);
  const all = phrases.map(people).filter(({ length }) => length >= least);
  const hasOther = (one: readonly NamedNode[], other: readonly NamedNode[]): boolean =>
    one.some((node) => !other.includes(node));
  return (
    here.length >= least &&
    all.length > 0 &&
    all.every((known) => hasOther(here, known) && hasOther(known, here))
  );
}

/** « un entretien », « une rencontre »: one that has not been told before. */
const isNew = ({ phrase, plural }: EventPhrase): boolean =>
  !plural && phrase?.counts.some((word) => /^une?$/u.test(word)) === true;

/** French: « abattu dans l'assaut des forces de l'ordre »: what ended an attack is not the attack. */
export const isAgainstAttackers = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  isOfTheOrder(phrase) && !draft.phrases.some(isOfTheOrder) && draft.first.noun.kind !== 'assault';

/** « l'assaut des forces de l'ordre », « l'assaut de la gendarmerie » */
const isOfTheOrder = ({ phrase, noun }: EventPhrase): boolean =>
  noun.kind === 'assault' &&
  phrase?.complements.some(
    ({ head, complements }) =>
      /^(?:police|policiers|gendarmes|gendarmerie|gign|raid|bri)$/u.test(head ?? '') ||
      (head === 'forces' && complements.some((one) => /^(?:ordre|securite)$/u.test(one.head ?? ''))),
  ) === true;

/** « préparait une attaque »: one that was only plotted is not the one that was carried out. */
export const isOnlyPlotted = ({ phrases }: DraftedEvent, { plotted, definite }: EventPhrase): boolean =>
  plotted === true && !definite && phrases.every((known) => known.plotted !== true && !known.headline);

/** A drone strike is not the roadside bomb of the day before. */
export const differsInMeans = ({ phrases }: DraftedEvent, { means }: EventPhrase): boolean =>
  means != null &&
  phrases.some((known) => known.means != null && known.means !== means) &&
  !phrases.some((known) => known.means === means);

/** Whether those who did the one are those who suffered the other, or the other way round. */
export function isTheOtherSide({ phrases }: DraftedEvent, phrase: EventPhrase): boolean {
  const known = phrases.flatMap(({ parts }) => parts);
  const meets = (one: EventPhrase['parts'], other: EventPhrase['parts']): boolean =>
    one.some(
      ({ node, predicate }) =>
        isDeed(predicate) && other.some((part) => part.node === node && part.predicate === 'was-target-of'),
    );
  return meets(known, phrase.parts) || meets(phrase.parts, known);
}

/**
 * Sanctions on one are not those on someone else, whom neither's words name; nor is « l'expulsion de l'ambassadeur de
 * X » that of a diplomat of Y.
 */
export const hitOthers = (draft: DraftedEvent, phrase: EventPhrase): boolean => {
  const { kind } = phrase.noun;
  if (kind !== draft.first.noun.kind) return false;
  const hit = ({ parts, patients }: EventPhrase): readonly NamedNode[] =>
    kind === 'sanctions'
      ? parts.filter(({ predicate }) => predicate === 'was-target-of').map(({ node }) => node)
      : (patients ?? []);
  const known = draft.phrases.flatMap(hit);
  const told = hit(phrase);
  return (
    known.length > 0 &&
    told.length > 0 &&
    told.every((one) =>
      known.every(
        (other) => one !== other && !mayBeOf(one, other) && !related(one, other) && !shareState(one, other),
      ),
    )
  );
};

/** A person of whom no state is known may be of any. */
const mayBeOf = (a: NamedNode, b: NamedNode): boolean =>
  a.type !== b.type && [a, b].some(({ type, countries }) => type === 'person' && countries.length === 0);

/** « l'expulsion de deux agents en 2015 » is not the one that was told of another year. */
export const isOfOtherDate = ({ when }: DraftedEvent, phrase: EventPhrase): boolean => {
  const told = edtfOf(phrase);
  return phrase.toSomebody === true && when !== null && told !== null && !datesAgree(when, told);
};

const shareState = (a: NamedNode, b: NamedNode): boolean =>
  a.countries.some((state) => b.countries.includes(state));

/** Whether a verb tells what one state did, and what is known is what others did. */
export const isAnothersAct = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  phrase.phrase === null && ofOneState.has(phrase.noun.kind) && haveOtherDoers(draft, phrase);

/** What a state does by itself. */
const ofOneState = new Set(['expulsion', 'recall', 'sanctions', 'suspension', 'recognition']);

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

/** Whether both tell explicitly who does it, and none is the same. */
export const haveOtherDoers = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  hasDoer(phrase) && draft.phrases.some(hasDoer) && !haveCommonDoer(draft, phrase);

/** Whether both tell who does it, and it is the same one, or one is a body of the other's state. */
export function haveCommonDoer(draft: DraftedEvent, phrase: EventPhrase): boolean {
  const doers = (parts: EventPhrase['parts']): NamedNode[] =>
    parts.filter(({ predicate }) => doing.has(predicate)).map(({ node }) => node);
  const known = draft.phrases.flatMap(({ parts }) => doers(parts));
  const told = doers(phrase.parts);
  return told.some((one) => known.some((other) => one === other || related(one, other)));
}

/** Whether both have a date and they differ, or both are named after someone, and not the same. */
export const differsInTimeOrPerson = (draft: DraftedEvent, phrase: EventPhrase): boolean => {
  const when = edtfOf(phrase);
  return (
    (draft.when !== null && when !== null && !datesAgree(draft.when, when)) ||
    isOtherVote(draft.first, phrase) ||
    isOtherVisit(draft, phrase) ||
    isSeries(draft.first) !== isSeries(phrase) ||
    (draft.about !== null && phrase.about !== null && draft.about !== phrase.about)
  );
};

/** French: « se rendra à Gao », « s'était rendu à Gao »: a visit that is yet to come is not one that was paid. */
const isOtherVisit = ({ phrases }: DraftedEvent, { noun, tense }: EventPhrase): boolean =>
  noun.family === 'visit' &&
  tense != null &&
  phrases.some((known) => known.tense != null && known.tense !== tense);

/** « les violences depuis 2015 », « plusieurs coups d'État »: many, of which one told by itself is none. */
export const isSeries = (phrase: EventPhrase): boolean =>
  phrase.phrase !== null &&
  ((phrase.noun.family === 'violence' && /^\d{4}(?:-\d\d)?\/\.\.$/u.test(edtfOf(phrase) ?? '')) ||
    (phrase.plural &&
      !phrase.definite &&
      (phrase.noun.family === 'coup' || /\/\.\.$/u.test(edtfOf(phrase) ?? ''))));

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
export const areApart = ({ place, phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  place !== null &&
  !phrases.some((known) => isPlacedIn(known, phrase.place) && isPlacedIn(phrase, place)) &&
  phrase.place !== null &&
  place !== phrase.place &&
  !related(place, phrase.place) &&
  !mayLieIn(phrase.place, place) &&
  !mayLieIn(place, phrase.place);

/** « l'attaque dans le nord du Mali », « une attaque a visé Gao »: the first that names a town in the area. */
export const saysWhereIn = ({ place, phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  place !== null &&
  isArea(place) &&
  phrase.place !== null &&
  !isArea(phrase.place) &&
  (related(place, phrase.place) || mayLieIn(phrase.place, place)) &&
  phrases.every((known) => known.place === null || isArea(known.place) || known.place === phrase.place);

/** A village of which no state is known may lie in « le nord du Mali ». */
const mayLieIn = (town: NamedNode, area: NamedNode): boolean =>
  isArea(area) && town.type === 'place' && town.countries.length === 0 && !isArea(town);

/** « au Nigeria et au Niger », « au Niger et au Nigeria »: both have both places. */
const isPlacedIn = ({ parts }: EventPhrase, place: NamedNode | null): boolean =>
  parts.some(({ node, from }) => from === 'event' && node === place);

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

/** « une enquête coordonnée par Europol »: it is said explicitly who does it. */
export const hasDoer = ({ parts }: EventPhrase): boolean =>
  parts.some(({ predicate }) => saidToAct.has(predicate));

const saidToAct = new Set(['carried-out', 'undertook', 'mediated', 'perpetrated']);
