import type { EventNoun } from '../languages/eventNouns.ts';
import type { Referent } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';

/* The role that each position in the clause takes in an event, by its family. Null: none that the words assert. */

/** Whether a node can do something: not a place, and no event. */
export const canAct = ({ type }: NamedNode): boolean => type !== 'place' && type !== 'event';

/** Whether a referent can be one of those who do something together: not people who are only of a state. */
export const isParty = ({ node, as }: Pick<Referent, 'node' | 'as'>): boolean =>
  canAct(node) && as !== 'nationals';

/** The predicates of those who carry out an event. */
export const doing = new Set([
  'carried-out',
  'perpetrated',
  'took-part-in',
  'was-due-to-attend',
  'planned',
  'undertook',
]);

/** Whether a predicate says that someone did it, rather than took part in it. */
export const isDeed = (predicate: string): boolean =>
  predicate === 'carried-out' || predicate === 'perpetrated';

/** Families of what is done together: whoever does it takes part. */
const shared = new Set(['meeting', 'visit', 'agreement', 'move', 'war', 'protest']);

/** Whoever does it: the subject, or whoever follows « par ». */
export function agentPart(noun: EventNoun, { node, as }: Referent): string | null {
  if (!canAct(node) || as === 'ground') return null;
  if (as === 'nationals') return noun.family === 'move' || noun.family === 'protest' ? 'took-part-in' : null;
  if (shared.has(noun.family)) return noun.kind === 'incursion' ? 'carried-out' : 'took-part-in';
  switch (noun.family) {
    case 'coup':
      return 'perpetrated';
    case 'violence':
    case 'abduction':
      return node.type === 'group' || node.type === 'person' ? 'perpetrated' : 'carried-out';
    case 'vote':
      return noun.kind === 'vote' && (node.type === 'agency' || node.type === 'organization')
        ? 'carried-out'
        : null;
    case 'disaster':
      return null;
    default:
      if (joined.has(noun.kind)) return 'took-part-in';
      if (noun.kind === 'default') return 'suffered';
      return noun.kind === 'complaint' ? 'undertook' : 'carried-out';
  }
}

/** What whoever does it is only one part of. */
const joined = new Set(['creation', 'independence', 'inauguration']);

/** What the law does for someone. */
const sparing = new Set(['release', 'pardon', 'acquittal']);

/** Whom it is done to: the object, or the subject of a passive. */
export function objectPart(noun: EventNoun, { node, as }: Referent): string | null {
  // « des drones russes lancés sur Kiev »: whose arms are fired fires them.
  if (noun.kind === 'firing') return canAct(node) && as === 'forces' ? 'carried-out' : null;
  switch (noun.family) {
    case 'meeting':
      return isParty({ node, as }) ? 'took-part-in' : null;
    case 'coup':
      return node.type === 'person' ? 'suffered' : null;
    case 'war':
      if (noun.kind === 'fighting') return isParty({ node, as }) ? 'took-part-in' : null;
      return noun.kind === 'defeat' && canAct(node) ? 'suffered' : null;
    case 'office':
      return noun.kind === 'election' && node.type === 'person' && as === 'self' ? 'won' : null;
    case 'justice':
    case 'violence':
    case 'abduction':
      // "the country's president was detained": not the country.
      if (as === 'authority' && node.type === 'country' && noun.kind === 'arrest') return null;
      // « la mission en Gambie, dont les soldats avaient été enlevés »: no state is carried off.
      if (as === 'self' && node.type === 'country' && noun.family === 'abduction') return null;
      if (as === 'nationals' || (as === 'forces' && node.type === 'country'))
        return noun.family === 'justice' ? 'nationals-in' : 'nationals-suffered';
      return canAct(node) && as !== 'ground'
        ? sparing.has(noun.kind)
          ? 'benefited'
          : 'was-target-of'
        : null;
    case 'operation':
      return noun.kind === 'invasion' && canAct(node) ? 'was-target-of' : null;
    case 'act':
      return undergone.has(noun.kind) && canAct(node) && (as === 'self' || as === 'authority')
        ? 'was-target-of'
        : null;
    default:
      return null;
  }
}

/** Acts of which someone is the object. */
const undergone = new Set([
  'decoration',
  'hospitalisation',
  'summoning',
  'dissolution',
  'ban',
  'nationalisation',
  'privatisation',
  'boycott',
]);

/** What the law does to people of a state: « l'expulsion de diplomates russes ». */
const ofNationals = new Set(['arrest', 'expulsion', 'extradition', 'detention', 'police-custody', 'release']);

const fallen = /^(?:renversement|chute)/iu;

/** The role of X in « de X » after an event's noun: the visitor, the accused, the victim, the attacker. */
export function complementPart(noun: EventNoun, { node, as }: Referent): string | null {
  const { type } = node;
  const actor = isParty({ node, as }) && as !== 'ground';
  switch (noun.family) {
    case 'visit':
      // « la visite d'une délégation du Conseil de sécurité »
      return type === 'person' || type === 'organization' || type === 'agency' || as === 'authority'
        ? 'took-part-in'
        : null;
    case 'coup':
      // « le renversement du président X », unlike « le coup d'État du général X ».
      return type === 'person' && fallen.test(noun.label.fr) ? 'suffered' : null;
    case 'move':
      return canAct(node) && as !== 'ground' ? 'took-part-in' : null;
    // « l'insurrection de Boko Haram »
    case 'protest':
      return type === 'group' ? 'carried-out' : null;
    case 'meeting':
      return actor && type !== 'country' ? 'took-part-in' : null;
    case 'operation':
      if (noun.kind === 'invasion' || noun.kind === 'manhunt') return actor ? 'was-target-of' : null;
      if (noun.kind === 'capture' || noun.kind === 'rescue') return null;
      return actor ? 'carried-out' : null;
    case 'violence':
      if (noun.kind === 'murder' || noun.kind === 'poisoning' || noun.kind === 'executions')
        return as === 'nationals' ? 'nationals-suffered' : type === 'person' ? 'was-target-of' : null;
      // « la mort de dix soldats français »
      if (noun.kind === 'death' && type === 'country')
        return as === 'nationals' || as === 'forces' ? 'nationals-suffered' : null;
      if (noun.kind === 'death') return type === 'person' ? 'suffered' : null;
      return type === 'group' ? 'perpetrated' : null;
    case 'abduction':
      if (as === 'nationals') return 'nationals-suffered';
      return type === 'person' ? 'was-target-of' : null;
    case 'justice':
      if (ofNationals.has(noun.kind) && type === 'country' && (as === 'nationals' || as === 'forces'))
        return 'nationals-in';
      // « l'expulsion de diplomates russes »
      if (noun.kind === 'expulsion' && type === 'country' && as === 'authority') return 'was-target-of';
      if (noun.kind === 'suspension') return actor ? 'was-target-of' : null;
      // « les sanctions du Trésor américain »
      if (noun.kind === 'sanctions')
        return actor && /^(?:agency|organization)$/u.test(type) ? 'carried-out' : null;
      if (type !== 'person' && type !== 'group') return null;
      return sparing.has(noun.kind) ? 'benefited' : 'was-target-of';
    case 'office':
      if (noun.kind === 're-election') return type === 'person' ? 'won' : null;
      if (noun.kind === 'resignation') return type === 'person' ? 'carried-out' : null;
      return noun.kind === 'inauguration' && type === 'person' ? 'took-part-in' : null;
    case 'act':
      if (undergone.has(noun.kind)) return actor && type !== 'country' ? 'was-target-of' : null;
      return noun.kind === 'speech' && type === 'person' ? 'delivered' : null;
    default:
      return null;
  }
}

/** Events that go to a place rather than happen there. */
const goingThere = new Set([
  'mission',
  'deployment',
  'extradition',
  'retreat',
  'flight',
  'delivery',
  'handover',
  'transfer',
  'expulsion',
]);

/** The relation of an event to the place that its words give. */
export const placePart = ({ family, kind }: EventNoun): 'headed-to' | 'happened-in' =>
  family === 'visit' || goingThere.has(kind) ? 'headed-to' : 'happened-in';

/** Kinds of violence whose adjective of origin says who carries them out. */
export const fromAfar = new Set(['strike', 'bombing', 'bombardment', 'raid', 'incursion']);
