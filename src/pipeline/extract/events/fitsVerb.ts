import { builtThings } from '../languages/builtThings.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { publications } from '../languages/publications.ts';
import { wordSet } from '../languages/words.ts';
import { type Arguments, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { eachOf, type Phrase, type Referent, type VerbGroup } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { isHeld } from './force.ts';
import { hosts, isNumber, people } from './ofPeople.ts';

/**
 * Whether a verb with this subject and object reports such an event: « prendre » does with a town, not with a train.
 */
export function fitsVerb(
  verb: VerbGroup,
  told: EventVerb,
  subject: Phrase | null,
  object: Phrase | null,
  found: Arguments,
): boolean {
  if (told.reflexive === true && !verb.reflexive) return false;
  if (told.passive === true && !verb.passive) return false;
  // « a remis X à la justice de Y », unlike « a remis X en question »
  if (verb.lemma === 'remettre' && told.kind === 'handover' && object?.referents.length !== 0)
    return (
      object !== null &&
      phrasesAfter(found, ['a', 'au', 'aux']).some(
        ({ referents, headClass }) => referents.length > 0 || headClass === 'authority',
      )
    );
  // « est arrivé en tête des élections »
  if (told.kind === 'arrival' && phrasesAfter(found, ['en']).some(({ head }) => head === 'tete'))
    return false;
  // « s'est saisi de l'enquête » takes it on, « a saisi la Cour » brings a case before it.
  if (
    told.kind === 'seizure' &&
    (verb.reflexive ||
      object?.referents.some(
        ({ node, as }) => as === 'self' && /^(?:agency|organization)$/u.test(node.type),
      ) === true)
  )
    return false;
  // "Police raided a flat", unlike "gunmen raided a house"
  if (told.kind === 'search' && verb.lemma === 'raid' && !isOfLaw(verb.passive ? byWhom(found) : subject))
    return false;
  // "Officers found weapons", "a search uncovered weapons", unlike "parents found pills"
  if (
    told.kind === 'seizure' &&
    finding.test(verb.lemma) &&
    !isSearching(verb.passive ? byWhom(found) : subject)
  )
    return false;
  const behind = [...found.after.values()].flat();
  // "X and Y have been fighting"
  if (told.kind === 'fighting' && /^(?:fight|battle)$/u.test(verb.lemma))
    return object === null && subject !== null && subject.referents.length > 1;
  // "the International Court of Justice ruled that …"
  if (told.kind === 'ruling' && verb.lemma === 'rule')
    return (
      object === null &&
      (/^(?:courts?|judges?|tribunal|jury)$/u.test(subject?.head ?? '') ||
        subject?.referents.some(isCourt) === true)
    );
  // "applied to join Nato", "applied for asylum"
  if (told.kind === 'application')
    return (
      found.governs >= 0 ||
      phrasesAfter(found, ['for']).some(({ head }) => head === 'membership' || head === 'asylum')
    );
  // "X is on trial", unlike "X was there after the trial"
  if (told.kind === 'trial' && /^(?:be|go)$/u.test(verb.lemma))
    return subject !== null && phrasesAfter(found, ['on']).some(({ head }) => head === 'trial');
  // « A et B ont discuté de la frontière »
  const both =
    told.kind === 'talks' &&
    subject !== null &&
    subject.members.length > 1 &&
    subject.members.every(({ referents }) => referents.length > 0);
  if (
    told.withOther === true &&
    !both &&
    !phrasesAfter(found, ['avec', 'with']).some(
      ({ referents, head }) => referents.length > 0 || isForce(told, head),
    )
  )
    return false;
  // "The convoy came under fire", unlike "the minister came under fire"
  if (told.kind === 'attack' && verb.lemma === 'come')
    return (
      subject !== null &&
      canBeShotAt(subject) &&
      phrasesAfter(found, ['under']).some(({ head }) => told.after?.has(head ?? '') === true)
    );
  if (told.after !== undefined)
    return (
      (object !== null ||
        (subject !== null && (told.intransitive === true || told.undergone === true) && !verb.passive)) &&
      behind.some(
        ({ head, referents }) =>
          (head !== null && told.after?.has(head) === true) ||
          (told.kind === 'hearing' && referents.some(isCourt)),
      )
    );
  if (told.alone === true)
    return (
      !verb.passive &&
      // « perdre la vie », "lose their lives"
      (object === null ? told.of === undefined : told.of?.has(object.head ?? '') === true) &&
      subject !== null &&
      (told.kind !== 'death' || canDie(subject)) &&
      (told.kind !== 'intervention' || isForceOf(subject))
    );
  // "The Philippines has protested the presence of X": in words.
  if (
    told.family === 'protest' &&
    told.of !== undefined &&
    subject?.referents.some(({ as }) => as === 'self')
  )
    return false;
  // « L'armée a quitté la base de X », unlike « le ministre a quitté X »
  if (told.kind === 'withdrawal' && /^(?:quitter|abandonner)$/u.test(verb.lemma) && told.whom?.has('place'))
    return (
      subject !== null &&
      object !== null &&
      isForceOf(subject) &&
      (isHeld(object) || object.referents.some(isGround))
    );
  // In moves the subject is tested; otherwise the object.
  const bearer = told.family === 'move' || (told.family === 'visit' && object === null) ? subject : object;
  const referents = bearer?.referents ?? [];
  const heads = headsOf(bearer);
  // « a rappelé son ambassadeur à Rome, X »
  if (
    told.kind === 'recall' &&
    bearer !== null &&
    bearer.appositions.length > 0 &&
    referents.some(({ node, as }) => node.type === 'person' && as === 'self')
  )
    return true;
  if (told.of !== undefined || told.whom !== undefined)
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
  return fitsKind(verb, told, subject, bearer, behind);
}

/** Whether a verb reports an event of its kind with this subject, this bearer, and these phrases behind it. */
function fitsKind(
  { lemma, reflexive, passive }: VerbGroup,
  { kind }: EventVerb,
  subject: Phrase | null,
  bearer: Phrase | null,
  behind: readonly Phrase[],
): boolean {
  const referents = bearer?.referents ?? [];
  switch (kind) {
    case 'entry':
      return (
        referents.some(isGround) &&
        subject !== null &&
        (subject.headClass === 'forces' ||
          subject.headClass === 'members' ||
          subject.referents.some(({ node, as }) => node.type === 'group' || as === 'forces'))
      );
    case 'conviction':
      return (
        referents.some(({ node, as }) => node.type === 'person' && as === 'self') ||
        // "Twelve men were convicted of plotting an attack"; « trois hommes ont été condamnés », « le tribunal a
        // condamné trois hommes », unlike « le ministre a condamné trois hommes »
        (people.has(bearer?.head ?? '') &&
          (lemma === 'convict' ||
            (lemma === 'condamner' &&
              (passive || /^(?:tribunal|cour|juges?|justice)$/u.test(subject?.head ?? ''))))) ||
        (bearer !== null &&
          behind.some(
            ({ head, complements }) => isPenalty(head) || complements.some((one) => isPenalty(one.head)),
          ))
      );
    case 'acquittal':
      return (
        referents.some(({ node, as }) => node.type === 'person' && as === 'self') ||
        (bearer !== null && areSome(bearer))
      );
    case 'death':
      return bearer !== null && canDie(bearer);
    // « un convoi est parti de Gao », « les migrants sont partis de Gao », unlike « il est parti du principe »
    case 'departure':
      return (
        subject !== null &&
        (isForceOf(subject) || people.has(subject.head ?? '')) &&
        behind.some(({ referents }) => referents.some(isGround))
      );
    case 'incursion':
      return referents.some(({ as }) => as === 'forces' || as === 'members');
    case 'coup':
    case 'appointment':
    case 'dismissal':
      return (
        referents.some(({ node }) => node.type === 'person' || node.type === 'agency') ||
        (kind === 'dismissal' && bearer !== null && areSome(bearer))
      );
    case 'suspension':
      return (
        referents.some(({ node, as }) => node.type !== 'place' && as === 'self') ||
        (bearer !== null && areSome(bearer))
      );
    case 'attack':
      return (
        referents.length > 0 ||
        builtThings.has(bearer?.head ?? '') ||
        (bearer !== null && isHeld(bearer)) ||
        /^(?:attaquer|attack|storm|ambush|raid)$/u.test(lemma)
      );
    case 'arrest':
      // « ont arrêté une première liste »
      return bearer !== null && !headsOf(bearer).some((head) => settled.has(head));
    case 'kidnapping':
    case 'investigation':
      return bearer !== null;
    case 'release':
      // "released a statement"
      return !headsOf(bearer).some((head) => publications.has(head));
    case 'meeting':
      // « a reçu des drones français »: things are no one to meet.
      return (
        (bearer !== null && bearer.headClass !== 'forces' && !isThing(bearer, lemma)) ||
        reflexive ||
        // « …, où il a été reçu par X »
        (lemma === 'recevoir' && passive && bearer === null && behind.length > 0) ||
        (lemma === 'meet' && behind.length > 0)
      );
    default:
      return true;
  }
}

/** « trois hommes », « un journaliste », « deux ministres »: people without a name of whom it is said how many. */
const areSome = ({ head, counts }: Phrase): boolean =>
  head !== null &&
  (people.has(head) || ranks.test(head)) &&
  counts.some((word) => /^(?:une?|a|an|plusieurs|several)$/u.test(word) || isNumber(word));

/** Whether a phrase stands for soldiers, police, fighters, or a mission of theirs. */
const isForceOf = ({ headClass, referents }: Phrase): boolean =>
  headClass === 'forces' ||
  headClass === 'members' ||
  referents.some(
    ({ node, as }) => as === 'forces' || node.type === 'group' || (node.type === 'agency' && as === 'self'),
  );

/** French: « reçoit des procès-verbaux », « a accueilli un festival »: no one to meet. */
const isThing = ({ head, headClass, referents, members }: Phrase, lemma: string): boolean =>
  /^(?:recevoir|accueillir)$/u.test(lemma) &&
  head !== null &&
  referents.length === 0 &&
  members.length === 0 &&
  headClass === null &&
  !hosts.has(head) &&
  !people.has(head);

/** French nouns (folded) for what is fixed or stopped, and not caught: « arrêter une date ». */
const settled = wordSet(
  'liste listes date dates position positions decision decisions plan plans calendrier mesure mesures travaux programme modalites principe budget production choix texte strategie feuille vehicule vehicules camion camions bus train',
);

const byWhom = (found: Arguments): Phrase | null => phrasesAfter(found, ['by'])[0] ?? null;

/** Whether someone acts for the law: « la police », "investigators", an agency; or nobody is said to. */
const isOfLaw = (phrase: Phrase | null): boolean =>
  phrase === null ||
  /^(?:police|officers|agents|investigators|detectives|prosecutors|authorities|gendarmes|services)$/u.test(
    phrase.head ?? '',
  ) ||
  phrase.referents.some(({ node, as }) => node.type === 'agency' || as === 'authority');

/** English verbs for coming upon what the law then keeps. */
const finding = /^(?:discover|find|uncover|recover)$/u;

/** Whether it is a search, or someone who searches by force or law. */
const isSearching = (phrase: Phrase | null): boolean =>
  isOfLaw(phrase) ||
  phrase?.headClass === 'forces' ||
  /^(?:customs|inspectors|guards|searchers|search|searches|raid|raids|operation)$/u.test(phrase?.head ?? '');

/** Whether a phrase tells of what can be fired at: forces, several people, what is held or stands somewhere. */
const canBeShotAt = (phrase: Phrase): boolean =>
  phrase.headClass === 'forces' ||
  phrase.headClass === 'place' ||
  isHeld(phrase) ||
  builtThings.has(phrase.head ?? '') ||
  (people.has(phrase.head ?? '') && phrase.head?.endsWith('s') === true) ||
  phrase.referents.some(isGround);

const isCourt = ({ node }: Referent): boolean => /\b(?:court|tribunal)\b/iu.test(node.label.en);

/** "Protesters clashed with police": a force without a name. */
const isForce = ({ family }: EventVerb, head: string | null): boolean =>
  family === 'war' &&
  /^(?:police|troops|soldiers|forces|rebels|protesters|militants|guards|insurgents)$/u.test(head ?? '');

/** Whether a phrase can be said to die: it names a person, or counts people or soldiers. */
const canDie = ({ referents, head, headClass, counts }: Phrase): boolean =>
  (head !== null && (ranks.test(head) || people.has(head))) ||
  // « dix terroristes présumés », « un otage »
  (/^(?:members|nationals)$/u.test(headClass ?? '') && counts.length > 0) ||
  referents.some(
    ({ node, as }) =>
      (node.type === 'person' && as === 'self') ||
      as === 'nationals' ||
      as === 'forces' ||
      ((node.type === 'agency' || node.type === 'group') && as === 'members'),
  );

/** Nouns (folded, of either language) for single people who are killed for what they are. */
const ranks =
  /^(?:chef|cadre|leader|emir|dirigeant|colonel|general|commandant|lieutenant|officier|imam|pretre|maire|depute|ministre|opposant|journaliste|avocat|magistrat|juge|procureur|etudiant|diplomate|commander|priest|mayor|lawmaker|minister|journalist|lawyer|judge|prosecutor|student|diplomat|cleric|activist|chief|head|boss|ringleader|kingpin|captain|governor|president|official|policeman|spokesman|candidate|politician|senator|negotiator|envoy)s?$/u;

/** Nouns (folded, of either language) for penalties. */
const isPenalty = (head: string | null): boolean =>
  head !== null &&
  /^(?:ans|annees|mois|prison|reclusion|peines?|perpetuite|mort|amende|emprisonnement|years|months|life|death|jail|imprisonment)$/u.test(
    head,
  );

const headsOf = (phrase: Phrase | null): string[] =>
  phrase === null
    ? []
    : eachOf(phrase).flatMap(({ head, complements }) => [
        ...(head === null ? [] : [head]),
        // « trois jours de deuil »
        ...(head !== null &&
        /^(?:jours|semaines|mois|days|weeks|period|state|tonnes|tons|kilos|kilograms|kilogrammes|kg|pounds|haul|shipment|cache|serie|vague)$/u.test(
          head,
        )
          ? complements.flatMap((one) => one.head ?? [])
          : []),
      ]);
