import type { Chunk, Phrase } from '../reading/chunks.ts';
import { isArea, isGround } from '../reading/nodeKinds.ts';
import { afterPreposition } from './arguments/afterPreposition.ts';
import { bareObject } from './arguments/bareObject.ts';
import type { OpenClause, Step } from './arguments/openClause.ts';
import {
  basedObject,
  clauseEnd,
  coordinatedVerb,
  describedObject,
  othersToo,
  situatedObject,
} from './arguments/otherVerbs.ts';
import { passedOver } from './arguments/passedOver.ts';
import { aside, insertion, lateObject, nightBetween, onward, thenOnward } from './arguments/setOff.ts';

/** What follows a verb or a noun in its clause. */
export interface Arguments {
  readonly direct: Phrase | null;
  /** By preposition; for a list joined as in « et à … et à … », all its parts. */
  readonly after: ReadonlyMap<string, readonly Phrase[]>;
  /** What is given to the direct object: "granted X [a loan]"; null where nothing is. */
  readonly second: Phrase | null;
  /** Index of the infinitive that the verb governs: « accuse X de [soutenir] Y »; -1 when none. */
  readonly governs: number;
}

/** What may follow, in this order: the first that knows the words decides. */
const steps: readonly Step[] = [
  passedOver,
  bareObject,
  afterPreposition,
  insertion,
  nightBetween,
  aside,
  lateObject,
  basedObject,
  situatedObject,
  describedObject,
  coordinatedVerb,
  othersToo,
  thenOnward,
  onward,
  clauseEnd,
];

/** A clause is read no further than this many parts. */
const reach = 16;

/**
 * Reads on from the chunk after `at` until the clause ends. `object`: whether a bare phrase there is a direct object.
 */
export function argumentsOf(chunks: readonly Chunk[], at: number, object: boolean): Arguments {
  const verb = chunks[at];
  const clause: OpenClause = {
    chunks,
    at,
    verb: verb?.kind === 'verb' ? verb : null,
    takesObject: object,
    direct: null,
    second: null,
    after: new Map(),
    latest: '',
    named: false,
    governs: -1,
  };
  for (let next: number | null = at + 1; next !== null && next < chunks.length && next <= at + reach; )
    next = goOn(clause, next);
  const { direct, second, after, governs } = clause;
  return { direct, second, after, governs };
}

/** The index at which a clause goes on; null where it ends. */
function goOn(clause: OpenClause, at: number): number | null {
  for (const step of steps) {
    const next = step(clause, at);
    if (next !== null) return next === 'ends' ? null : next;
  }
  return null;
}

/** The phrases after any of these prepositions, in their order. */
export function phrasesAfter(found: Arguments, words: Iterable<string>): Phrase[] {
  return [...words].flatMap((word) => found.after.get(word) ?? []);
}

/** « après la mort d'un homme [à X] »: whether a nameless phrase after one of `words` ends right before `start`. */
export const followsAtOnce = (found: Arguments, words: Iterable<string>, start: number): boolean =>
  phrasesAfter(found, words).some(
    ({ end, referents }) => referents.length === 0 && end < start && start - end <= longestJoint,
  );

/** Between such a phrase and what belongs to it stands a preposition alone, of this many characters with its spaces. */
const longestJoint = 6;

/**
 * Where a clause says that something is: the first place it names, and those joined to it by the same preposition;
 * consecutive countries count together (« en Belgique, aux Pays-Bas et en Espagne »). What comes after says where the
 * first one lies.
 */
export function placesAfter(found: Arguments, words: ReadonlySet<string>): Phrase[] {
  const all = [...words]
    .flatMap((word) => (found.after.get(word) ?? []).map((phrase) => ({ word, phrase })))
    .filter(({ phrase }) => phrase.referents.some(isGround))
    .sort((a, b) => a.phrase.start - b.phrase.start);
  const first = all[0];
  if (first === undefined) return [];
  const state = (phrase: Phrase): boolean => phrase.referents.every(({ node }) => node.type === 'country');
  // « dans le sud du pays, près de Gao »: the town says more exactly where.
  const wide = first.phrase.referents.every(
    ({ node, as }) => node.type === 'country' || as === 'ground' || isArea(node),
  );
  return all
    .filter(
      ({ word, phrase }) =>
        word === first.word ||
        (state(phrase) && state(first.phrase)) ||
        (wide && near.test(word) && !state(phrase)),
    )
    .map(({ phrase }) => phrase);
}

/** French prepositions (folded) for what is not far. */
const near = /^(?:pres_de|a_proximite_de|non_loin_de|aux_abords_de|au_large_de)$/u;
