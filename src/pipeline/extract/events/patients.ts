import type { EventNoun } from '../languages/eventNouns.ts';
import { wordSet } from '../languages/words.ts';
import { eachOf, type Phrase, type Referent } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { EventReading } from './eventPhrase.ts';
import { people } from './ofPeople.ts';
import { possessorOf } from './possessorOf.ts';

/* French: whom an act is done to, by its noun as by its verb: « l'expulsion de l'ambassadeur de X ». */

/** Kinds of what is done to somebody. */
const doneTo = new Set([
  'arrest',
  'indictment',
  'conviction',
  'release',
  'extradition',
  'handover',
  'transfer',
  'expulsion',
  'recall',
  'summoning',
  'appointment',
  'resignation',
  'dismissal',
  'murder',
  'death',
  'detention',
  'police-custody',
  'kidnapping',
]);

/** Whether a noun tells of what is done to someone: « l'arrestation de X ». */
export const isDoneTo = ({ kind }: EventNoun): boolean => doneTo.has(kind);

/** The people behind a noun for what is done to them: « d'un agent », « de deux suspects », « d'Untel ». */
export function patientIn({ complements }: Phrase): Phrase | null {
  const [whom] = complements;
  if (whom === undefined) return null;
  return eachOf(whom).every(isSomebody) ? whom : null;
}

const isSomebody = ({ head, headClass, referents }: Phrase): boolean =>
  head === null
    ? referents.length > 0 &&
      referents.every(({ node, as }) => as === 'nationals' || (node.type === 'person' && as === 'self'))
    : headClass === 'role' || people.has(head) || further.has(head);

/** More French nouns (folded) for people, those whom a state or the law has to do with. */
const further = wordSet(
  'agent diplomate diplomates espion espions officier officiers generaux activiste activistes ressortissante magistrats fonctionnaire fonctionnaires employe employes condamne condamnes',
);

/** The persons and states of those whom something is done to; none where the words do not say whose they are. */
export function patientsOf(
  read: EventReading,
  at: number,
  noun: EventNoun,
  whom: Phrase | null,
): NamedNode[] {
  if (read.grammar.headAt !== 'first' || whom === null || !isDoneTo(noun)) return [];
  const owners = whom.possessive ? possessorOf(read, at, whom) : [];
  // « l'ancien consul de X » stands for no state.
  const served =
    whom.referents.length > 0 ? [] : whom.complements.slice(0, 1).flatMap(({ referents }) => referents);
  return [...whom.referents, ...served, ...owners].filter(isOfSomebody).map(({ node }) => node);
}

/** Persons, states that people are of, and bodies of a state that is known. */
const isOfSomebody = ({ node, as }: Referent): boolean =>
  (node.type === 'person' && as === 'self') ||
  (as !== 'ground' && (node.type === 'country' || (node.type === 'agency' && node.countries.length > 0)));
