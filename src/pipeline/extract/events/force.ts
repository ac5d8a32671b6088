import { isBodyType } from '../../../domain/basics/kinds.ts';
import { builtThings } from '../languages/builtThings.ts';
import type { EventNoun, EventVerb } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { wordSet } from '../languages/words.ts';
import { argumentsOf } from '../relations/clauses/argumentsOf.ts';
import type { Chunk, NameItem, Phrase, Referent, VerbGroup } from '../relations/reading/chunks.ts';

/* Attacks with more than words: who makes them, and what they hit. */

/**
 * Whether something is attacked by force: someone only said to have been attacked may have been attacked in words.
 * `placed`: the words say where it happened.
 */
export function isByForce(
  verb: VerbGroup,
  agents: readonly Phrase[],
  object: Phrase | null,
  placed: boolean,
): boolean {
  if (agents.some(isArmed) || /^(?:blesser|wound|injure|come)$/u.test(verb.lemma)) return true;
  if (object === null) return false;
  const hit = object.referents.some(
    ({ node, as }) => as === 'forces' || as === 'ground' || (verb.passive && placed && isBodyType(node.type)),
  );
  // « trois hommes ont été attaqués à X »
  const people = verb.passive && placed && verb.lemma === 'attaquer' && object.counts.length > 0;
  return (
    hit ||
    people ||
    isHeld(object) ||
    (areArmed(object) && agents.some(isForces)) ||
    isBuilt(agents, object) ||
    (verb.lemma === 'frapper' &&
      (agents.some(isWeapon) ||
        // « L'armée a frappé X »: a group, and no words.
        (agents.some(isForces) &&
          object.referents.some(({ node, as }) => node.type === 'group' && as === 'self'))))
  );
}

/** « L'armée a frappé un groupe terroriste ». */
const isForces = ({ headClass, referents }: Phrase): boolean =>
  headClass === 'forces' ||
  referents.some(({ node, as }) => as === 'forces' || (node.type === 'agency' && as === 'self'));

/** « Un drone a frappé X ». */
const isWeapon = ({ head }: Phrase): boolean =>
  /^(?:drones?|missiles?|avions?|helicopteres?|roquettes?|obus|chasseurs?)$/u.test(head ?? '');

/** Whether a verb tells of force that its subject uses: unlike « a sauté sur une mine », "hit a mine", "exploded". */
export function strikes(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.passive) return false;
  const object = argumentsOf(chunks, at, true).direct?.head;
  if (object != null && mines.has(object)) return false;
  return (grammar.eventVerbs.get(verb.lemma) ?? []).some(
    ({ family, alone, undergone }) =>
      alone !== true &&
      undergone !== true &&
      (family === 'violence' || family === 'war' || family === 'operation'),
  );
}

const mines = wordSet('mine mines engin bombe bomb device ied ieds landmine');

/** Who attacks with more than words: groups, persons, fighters with or without a name. */
const isArmed = ({ referents, headClass, head, words }: Phrase): boolean =>
  headClass === 'members' ||
  // "attacked by police"
  (headClass === 'forces' && head === 'police' && referents.length === 0) ||
  referents.some(({ node, as }) => node.type === 'group' || node.type === 'person' || as === 'forces') ||
  (head !== null && (fighters.has(head) || (bearers.has(head) && words.some((word) => armed.has(word)))));

/** « tuant trois soldats », "killing three soldiers": what an event cost, whoever did it. */
export const saysCost = ({ family }: EventNoun, { form }: VerbGroup): boolean =>
  family === 'violence' && form === 'gerund';

/** What a verb is done to; whoever holds a position, a post or a convoy is attacked with it. */
export function hitIn({ kind }: EventVerb, object: Phrase): readonly Referent[] {
  // « a tué un chef d'Aqmi »
  if (kind === 'death' && object.referents.length === 0 && object.headClass === 'role')
    return [
      ...object.complements.flatMap(({ referents }) => referents),
      ...object.names.map(nodeOfName),
    ].flatMap(({ node }) => (node.type === 'group' ? [{ node, as: 'members' as const }] : []));
  if (kind !== 'attack' || !isHeld(object)) return object.referents;
  const holders =
    object.referents.length > 0 ? object.referents : object.complements.flatMap(({ referents }) => referents);
  return holders.map((one) =>
    one.as === 'ground' && isBodyType(one.node.type) ? { ...one, as: 'self' } : one,
  );
}

const nodeOfName = ({ node }: NameItem): Referent => ({ node, as: 'self' });

/** Whether a phrase tells of those who fight, or of where they are. */
export const areArmed = ({ head, headClass }: Phrase): boolean =>
  headClass === 'members' || (head !== null && bands.has(head));

/** French nouns (folded) for those who bear arms together, and where they hide. */
const bands = wordSet(
  'groupe groupes colonne colonnes convoi convois refuge refuges sanctuaire repaire repaires regroupement regroupements cache caches',
);

/** Whether a phrase tells of what is held or manned, and attacked by force. */
export const isHeld = ({ head }: Phrase): boolean => head !== null && held.has(head);

/** « L'Ukraine a frappé un dépôt »: what is built is struck with more than words. */
const isBuilt = (agents: readonly Phrase[], object: Phrase): boolean =>
  object.head !== null &&
  builtThings.has(object.head) &&
  agents.some(({ referents }) =>
    referents.some(({ node, as }) => as === 'self' && /^(?:country|agency)$/u.test(node.type)),
  );

/** Nouns (folded, of either language) for those who fight, besides those that say whose members they are. */
const fighters = wordSet(
  'assaillant insurge combattant kamikaze kamikazes pirates assailant assailants attacker fighter fighters militiamen bandits',
);
/** Those who fight where a word says that they bear arms: « des hommes armés », "armed men". */
const bearers = wordSet(
  'homme hommes individu individus groupe groupes element elements man men group groups',
);
const armed = wordSet('arme armes armee armees encagoule encagoules armed masked');

/** Nouns (folded, of either language) for what is held or manned, and attacked by force. */
const held = wordSet(
  'position positions poste postes avant-poste base bases camp camps caserne casernes convoi convois patrouille patrouilles village villages cible cibles ambassade consulat',
  'offices post posts outpost outposts checkpoint checkpoints barracks convoy convoys patrol patrols target targets embassy consulate',
);
