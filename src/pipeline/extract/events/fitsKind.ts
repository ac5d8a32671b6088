import { builtThings } from '../languages/builtThings.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { publications } from '../languages/publications.ts';
import { wordSet } from '../languages/words.ts';
import type { Phrase, VerbGroup } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { areArmed, isHeld } from './force.ts';
import { hosts, people } from './ofPeople.ts';
import { areSome, canDie, isForceOf } from './whoFits.ts';

/** A verb with whoever or whatever bears the event that it may report. */
interface Borne {
  readonly verb: VerbGroup;
  readonly kind: EventVerb['kind'];
  readonly subject: Phrase | null;
  readonly bearer: Phrase | null;
  /** The nouns of the bearer. */
  readonly heads: readonly string[];
  /** The phrases after prepositions. */
  readonly behind: readonly Phrase[];
}

/** Whether a verb reports an event of its kind with this subject, this bearer, and these phrases behind it. */
export function fitsKind({ verb, kind, subject, bearer, heads, behind }: Borne): boolean {
  const { lemma, reflexive, passive } = verb;
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
    // « des déplacés ont afflué », unlike « les critiques ont afflué »
    case 'influx':
      return (
        bearer !== null &&
        (people.has(bearer.head ?? '') ||
          bearer.headClass === 'nationals' ||
          referents.some(({ as }) => as === 'nationals'))
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
        (bearer !== null && (isHeld(bearer) || areArmed(bearer))) ||
        /^(?:attaquer|attack|storm|ambush|raid)$/u.test(lemma)
      );
    case 'arrest':
      // « ont arrêté une première liste »
      return bearer !== null && !heads.some((head) => settled.has(head));
    case 'kidnapping':
    case 'investigation':
      return bearer !== null;
    case 'release':
      // "released a statement"
      return !heads.some((head) => publications.has(head));
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

/** Nouns (folded, of either language) for penalties. */
const isPenalty = (head: string | null): boolean =>
  head !== null &&
  /^(?:ans|annees|mois|prison|reclusion|peines?|perpetuite|mort|amende|emprisonnement|years|months|life|death|jail|imprisonment)$/u.test(
    head,
  );
