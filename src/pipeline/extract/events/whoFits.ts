import { builtThings } from '../languages/builtThings.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { type Arguments, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import type { Phrase, Referent } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import type { NamedNode } from '../types.ts';
import { isHeld } from './force.ts';
import { isNumber, people } from './ofPeople.ts';

/* Who or what a phrase tells of, as far as an event asks for it. */

/** « trois hommes », « un journaliste », « deux ministres »: people without a name of whom it is said how many. */
export const areSome = ({ head, counts }: Phrase): boolean =>
  head !== null &&
  (people.has(head) || ranks.test(head)) &&
  counts.some((word) => /^(?:une?|a|an|plusieurs|several)$/u.test(word) || isNumber(word));

/** Whether a phrase stands for soldiers, police, fighters, or a mission of theirs. */
export const isForceOf = ({ headClass, referents }: Phrase): boolean =>
  headClass === 'forces' ||
  headClass === 'members' ||
  referents.some(
    ({ node, as }) => as === 'forces' || node.type === 'group' || (node.type === 'agency' && as === 'self'),
  );

/** English: by whom it was done, as a passive says. */
export const byWhom = (found: Arguments): Phrase | null => phrasesAfter(found, ['by'])[0] ?? null;

/** Whether someone acts for the law: « la police », "investigators", an agency; or nobody is said to. */
export const isOfLaw = (phrase: Phrase | null): boolean =>
  phrase === null ||
  /^(?:police|officers|agents|investigators|detectives|prosecutors|authorities|gendarmes|services|policiers|gendarmerie|douanes?|douaniers|enqueteurs|garde-cotes|autorites)$/u.test(
    phrase.head ?? '',
  ) ||
  phrase.referents.some(({ node, as }) => node.type === 'agency' || as === 'authority');

/** Whether it is a search, or someone who searches by force or law. */
export const isSearching = (phrase: Phrase | null): boolean =>
  isOfLaw(phrase) ||
  phrase?.headClass === 'forces' ||
  /^(?:customs|inspectors|guards|searchers|search|searches|raid|raids|operation|perquisitions?|fouilles?)$/u.test(
    phrase?.head ?? '',
  );

/** Whether a phrase tells of what can be fired at: forces, several people, what is held or stands somewhere. */
export const canBeShotAt = (phrase: Phrase): boolean =>
  phrase.headClass === 'forces' ||
  phrase.headClass === 'place' ||
  isHeld(phrase) ||
  builtThings.has(phrase.head ?? '') ||
  (people.has(phrase.head ?? '') && phrase.head?.endsWith('s') === true) ||
  phrase.referents.some(isGround);

/** Whether a referent is a court. */
export const isCourt = ({ node }: Referent): boolean => /\b(?:court|tribunal)\b/iu.test(node.label.en);

/** "Protesters clashed with police": a force without a name. */
export const isForce = ({ family }: EventVerb, head: string | null): boolean =>
  family === 'war' &&
  /^(?:police|troops|soldiers|forces|rebels|protesters|militants|guards|insurgents)$/u.test(head ?? '');

/** Whether a phrase can be said to die: it names a person, or counts people or soldiers. */
export const canDie = ({ referents, head, headClass, counts }: Phrase): boolean =>
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

/** Agencies that strike nobody: a department or a treasury that targets someone imposes sanctions. */
export const isUnarmed = ({ type, label }: NamedNode): boolean => type === 'agency' && desks.test(label.en);

const desks = /\b(?:department|treasury|ministry|office|commission|council|court|prosecutors?)\b/iu;
