import type { EventVerb } from '../languages/eventNouns.ts';
import { type Arguments, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { eachOf, type Phrase, type VerbGroup } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { fitsKind } from './fitsKind.ts';
import { isHeld } from './force.ts';
import { people } from './ofPeople.ts';
import {
  areSome,
  byWhom,
  canBeShotAt,
  canDie,
  isCourt,
  isForce,
  isForceOf,
  isOfLaw,
  isSearching,
  isUnarmed,
} from './whoFits.ts';

/** A verb that may report an event, with what stands around it. */
export interface Reporting {
  readonly verb: VerbGroup;
  readonly told: EventVerb;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly found: Arguments;
}

/** Says whether the event fits, where it is of one kind; null where it is of another. */
type Test = (reporting: Reporting) => boolean | null;

/**
 * Whether a verb with this subject and object reports such an event: « prendre » does with a town, not with a train.
 */
export function fitsVerb(reporting: Reporting): boolean {
  for (const test of tests) {
    const fits = test(reporting);
    if (fits !== null) return fits;
  }
  return fitsBearer(reporting);
}

const form: Test = ({ verb, told }) =>
  (told.reflexive === true && !verb.reflexive) || (told.passive === true && !verb.passive) ? false : null;

/** « a remis X à la justice de Y », unlike « a remis X en question » */
const handover: Test = ({ verb, told, object, found }) =>
  verb.lemma === 'remettre' && told.kind === 'handover' && object?.referents.length !== 0
    ? object !== null &&
      phrasesAfter(found, ['a', 'au', 'aux']).some(
        ({ referents, headClass }) => referents.length > 0 || headClass === 'authority',
      )
    : null;

/** « est arrivé en tête des élections » */
const arrival: Test = ({ told, found }) =>
  told.kind === 'arrival' && phrasesAfter(found, ['en']).some(({ head }) => head === 'tete') ? false : null;

/**
 * French: « est allé à Gao », unlike « est allé au bout », « a séjourné à l'hôpital »; « s'est rendu à Gao », unlike
 * « s'est rendu compte du danger à Gao ».
 */
const visit: Test = ({ verb, told, subject, found }) => {
  if (told.kind !== 'visit') return null;
  if (verb.lemma === 'rendre' && verb.reflexive && found.direct !== null) return false;
  if (verb.lemma === 'être' && !willBeThere({ verb, told, subject, object: null, found })) return false;
  if (!/^(?:aller|séjourner|être)$/u.test(verb.lemma)) return null;
  const behind = [...found.after.values()].flat().sort((a, b) => a.start - b.start);
  if (behind.some(({ head }) => /^(?:hopital|clinique|prison)$/u.test(head ?? ''))) return false;
  return behind[0]?.referents.some(isGround) === true ? null : false;
};

/** French: « Le président sera à Gao lundi », unlike « est à Gao », « sera candidat à Gao », « sera de Gao ». */
function willBeThere({ verb, subject, found }: Reporting): boolean {
  const [first] = [...found.after].sort(([, [one]], [, [other]]) => (one?.start ?? 0) - (other?.start ?? 0));
  return (
    verb.future &&
    !verb.passive &&
    verb.modal === null &&
    found.direct === null &&
    found.governs < 0 &&
    subject !== null &&
    first !== undefined &&
    /^(?:a|au|aux|en)$/u.test(first[0]) &&
    first[1][0]?.head === null
  );
}

const seizure: Test = ({ verb, told, subject, object, found }) => {
  if (told.kind !== 'seizure') return null;
  // « s'est saisi de l'enquête » takes it on, « a saisi la Cour » brings a case before it.
  const takesOn =
    verb.reflexive ||
    object?.referents.some(({ node, as }) => as === 'self' && /^(?:agency|organization)$/u.test(node.type));
  if (takesOn === true) return false;
  // "Officers found weapons", « les douaniers ont découvert », "a search uncovered weapons", unlike "parents found pills"
  return finding.test(verb.lemma) && !isSearching(verb.passive ? byWhom(found) : subject) ? false : null;
};

/** Verbs (of either language) for coming upon what the law then keeps. */
const finding = /^(?:discover|find|uncover|recover|découvrir|trouver|retrouver)$/u;

/** "Police raided a flat", unlike "gunmen raided a house" */
const search: Test = ({ verb, told, subject, found }) =>
  told.kind === 'search' && verb.lemma === 'raid' && !isOfLaw(verb.passive ? byWhom(found) : subject)
    ? false
    : null;

/** "The State Department targeted X": with sanctions. */
const sanctioning: Test = ({ verb, subject, found }) =>
  verb.lemma === 'target' &&
  (verb.passive ? byWhom(found) : subject)?.referents.some(({ node }) => isUnarmed(node)) === true
    ? false
    : null;

/** "X and Y have been fighting" */
const fighting: Test = ({ verb, told, subject, object }) =>
  told.kind === 'fighting' && /^(?:fight|battle)$/u.test(verb.lemma)
    ? object === null && subject !== null && subject.referents.length > 1
    : null;

/** "the International Court of Justice ruled that …" */
const ruling: Test = ({ verb, told, subject, object }) =>
  told.kind === 'ruling' && verb.lemma === 'rule'
    ? object === null &&
      (/^(?:courts?|judges?|tribunal|jury)$/u.test(subject?.head ?? '') ||
        subject?.referents.some(isCourt) === true)
    : null;

/** "applied to join Nato", "applied for asylum" */
const application: Test = ({ told, found }) =>
  told.kind === 'application'
    ? found.governs >= 0 ||
      phrasesAfter(found, ['for']).some(({ head }) => head === 'membership' || head === 'asylum')
    : null;

/** "X is on trial", unlike "X was there after the trial" */
const trial: Test = ({ verb, told, subject, found }) =>
  told.kind === 'trial' && /^(?:be|go)$/u.test(verb.lemma)
    ? subject !== null && phrasesAfter(found, ['on']).some(({ head }) => head === 'trial')
    : null;

/** What takes two: « X a discuté avec Y », « A et B ont discuté de la frontière ». */
const withOther: Test = ({ told, subject, found }) => {
  const both =
    told.kind === 'talks' &&
    subject !== null &&
    subject.members.length > 1 &&
    subject.members.every(({ referents }) => referents.length > 0);
  return told.withOther === true &&
    !both &&
    !phrasesAfter(found, ['avec', 'with']).some(
      ({ referents, head }) => referents.length > 0 || isForce(told, head),
    )
    ? false
    : null;
};

/** "The convoy came under fire", unlike "the minister came under fire" */
const underFire: Test = ({ verb, told, subject, found }) =>
  told.kind === 'attack' && verb.lemma === 'come'
    ? subject !== null &&
      canBeShotAt(subject) &&
      phrasesAfter(found, ['under']).some(({ head }) => told.after?.has(head ?? '') === true)
    : null;

/** A verb that needs a noun behind it: « traduire X en justice ». */
const after: Test = ({ verb, told, subject, object, found }) =>
  told.after === undefined
    ? null
    : (object !== null ||
        (subject !== null && (told.intransitive === true || told.undergone === true) && !verb.passive)) &&
      [...found.after.values()].flat().some(
        ({ head, referents, complements }) =>
          (head !== null && told.after?.has(head) === true) ||
          // « placé sous mandat de dépôt »
          (head === 'mandat' && complements.some((one) => told.after?.has(one.head ?? '') === true)) ||
          (told.kind === 'hearing' && referents.some(isCourt)),
      );

/** French: « Les forces maliennes sont entrées dans Gao », unlike « la ministre est entrée dans Gao ». */
const entry: Test = ({ verb, told, subject, object, found }) => {
  if (told.kind !== 'entry' || verb.passive || object !== null || subject === null) return null;
  const armed =
    subject.headClass === 'forces' ||
    subject.referents.some(
      ({ node, as }) =>
        as === 'forces' || (as === 'self' && (node.type === 'group' || node.type === 'agency')),
    );
  // « entrée en action à Gao »
  const [first] = [...found.after].sort(([, [one]], [, [other]]) => (one?.start ?? 0) - (other?.start ?? 0));
  const into = first !== undefined && /^(?:dans|a|au)$/u.test(first[0]) ? first[1][0] : undefined;
  return armed && into?.referents.some((one) => one.as === 'self' && isGround(one)) === true ? true : null;
};

/** A verb without an object: « X est mort », « perdre la vie », "lose their lives". */
const alone: Test = ({ verb, told, subject, object, found }) =>
  told.alone === true
    ? !verb.passive &&
      (object === null ? told.of === undefined : told.of?.has(object.head ?? '') === true) &&
      subject !== null &&
      (told.kind !== 'death' || canDie(subject)) &&
      // « des tirs ont retenti », unlike « l'hymne a retenti »
      (told.by === undefined || told.by.has(subject.head ?? '')) &&
      // « des milliers de personnes ont marché », unlike « le plan a marché », « les rebelles ont marché sur X »
      (verb.lemma !== 'marcher' ||
        (people.has(subject.head ?? '') &&
          subject.head?.endsWith('s') === true &&
          !found.after.has('sur'))) &&
      (told.kind !== 'intervention' || isForceOf(subject))
    : null;

/** "The Philippines has protested the presence of X": in words. */
const protest: Test = ({ told, subject }) =>
  told.family === 'protest' && told.of !== undefined && subject?.referents.some(({ as }) => as === 'self')
    ? false
    : null;

/** « Les juges se sont retirés »: to deliberate. */
const deliberation: Test = ({ verb, told, subject }) =>
  told.kind === 'withdrawal' && verb.reflexive && courts.test(subject?.head ?? '') ? false : null;

/** Nouns (folded) for those who give a verdict. */
const courts = /^(?:juges?|jures?|jury|magistrats?|cour|tribunal)$/u;

/** « L'armée a quitté la base de X », unlike « le ministre a quitté X » */
const withdrawal: Test = ({ verb, told, subject, object }) =>
  told.kind === 'withdrawal' && /^(?:quitter|abandonner)$/u.test(verb.lemma) && told.whom?.has('place')
    ? subject !== null &&
      object !== null &&
      isForceOf(subject) &&
      (isHeld(object) || object.referents.some(isGround))
    : null;

/** The first that knows decides. */
const tests: readonly Test[] = [
  form,
  sanctioning,
  handover,
  arrival,
  visit,
  seizure,
  search,
  fighting,
  ruling,
  application,
  trial,
  withOther,
  underFire,
  entry,
  after,
  alone,
  protest,
  deliberation,
  withdrawal,
];

/** Whether whoever or whatever bears the event is such as the verb asks for. */
function fitsBearer({ verb, told, subject, object, found }: Reporting): boolean {
  // In moves the subject is tested; otherwise the object.
  const bearer = told.family === 'move' || (told.family === 'visit' && object === null) ? subject : object;
  const referents = bearer?.referents ?? [];
  // « a rappelé son ambassadeur à Rome, X »
  if (
    told.kind === 'recall' &&
    bearer !== null &&
    bearer.appositions.length > 0 &&
    referents.some(({ node, as }) => node.type === 'person' && as === 'self')
  )
    return true;
  const heads = headsOf(bearer);
  if (told.of === undefined && told.whom === undefined)
    return fitsKind({
      verb,
      kind: told.kind,
      subject,
      bearer,
      heads,
      behind: [...found.after.values()].flat(),
    });
  return (
    heads.some((head) => told.of?.has(head) === true) ||
    referents.some(
      ({ node, as }) =>
        (told.whom?.has(node.type) === true && as === 'self') ||
        // « un Français a été jugé »
        (told.whom?.has('person') === true && as === 'nationals'),
    ) ||
    // « trois hommes ont été hospitalisés »
    (told.whom?.has('person') === true && bearer !== null && areSome(bearer)) ||
    (told.kind === 'indictment' && verb.lemma === 'charge' && heads.some((head) => people.has(head)))
  );
}

/** The nouns of what bears an event, with those of which it only says how much. */
const headsOf = (phrase: Phrase | null): string[] =>
  phrase === null
    ? []
    : eachOf(phrase).flatMap(({ head, complements }) => [
        ...(head === null ? [] : [head]),
        // « trois jours de deuil », « deux ballots de cocaïne », « un projet de loi »
        ...(head !== null &&
        /^(?:jours|semaines|mois|days|weeks|period|state|tonnes|tons|kilos|kilograms|kilogrammes|kg|pounds|haul|shipment|cache|serie|vague|ballots?|sacs?|paquets?|plaquettes?|pains|barrettes|litres|grammes|comprimes|cargaison|quantites?|projets?|propositions?)$/u.test(
          head,
        )
          ? complements.flatMap((one) => one.head ?? [])
          : []),
      ]);
