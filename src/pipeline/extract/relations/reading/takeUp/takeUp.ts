import type { Phrase, Referent } from '../chunks.ts';
import type { Context, TakeUp } from './context.ts';
import { ofBody } from './ofBody.ts';
import { ofMembers } from './ofMembers.ts';
import { ofOffice } from './ofOffice.ts';
import { ofOwner } from './ofOwner.ts';
import { ofPerson } from './ofPerson.ts';
import { ofPlace } from './ofPlace.ts';
import { ofSeveral } from './ofSeveral.ts';
import { ofState } from './ofState.ts';
import { ofTitle } from './ofTitle.ts';

/* Descriptions without a name of their own, which take up what was named before: « le groupe », "the army". */

/** In this order: the first that says something counts. */
const ways: readonly TakeUp[] = [
  ofOwner,
  ofSeveral,
  ofBody,
  ofMembers,
  ofState,
  ofTitle,
  ofOffice,
  ofPerson,
  ofPlace,
];

/**
 * The phrase with what it takes up; for a list, each of its members. A phrase that stands for something already, or for
 * nothing that was plainly named, stays as it is.
 */
export function takeUp(phrase: Phrase, context: Context): Phrase {
  if (phrase.members.length > 0) {
    const members = phrase.members.map((member) => takeUp(member, context));
    return members.every((member, at) => member === phrase.members[at])
      ? phrase
      : { ...phrase, members, referents: members.flatMap(({ referents }) => referents) };
  }
  const inner = takeUpInside(phrase, context);
  if (inner.referents.length > 0) return inner;
  for (const way of ways) {
    const referents = way(inner, context);
    if (referents !== null) return { ...inner, referents };
  }
  return inner;
}

/** « un membre du mouvement »: what a phrase is made of takes up what was named too, and the phrase stands for it. */
function takeUpInside(phrase: Phrase, context: Context): Phrase {
  const again = (one: Phrase): Phrase => takeUp(one, context);
  const complements = phrase.complements.map(again);
  const appositions = phrase.appositions.map(again);
  const same = (before: readonly Phrase[], after: readonly Phrase[]): boolean =>
    after.every((one, at) => one === before[at]);
  if (same(phrase.complements, complements) && same(phrase.appositions, appositions)) return phrase;
  const { headClass: as } = phrase;
  const [owner, ...more] = complements.flatMap(({ referents }) => referents);
  const taken =
    phrase.referents.length === 0 &&
    owner !== undefined &&
    more.length === 0 &&
    owner.as === 'self' &&
    (as === 'members' || as === 'forces') &&
    owner.node.type === 'group'
      ? [{ node: owner.node, as }]
      : ofAll(phrase, complements);
  return { ...phrase, complements, appositions, referents: taken };
}

/** « les dirigeants des deux pays », "officials of the three countries": all of them act through theirs. */
function ofAll({ headClass: as, referents }: Phrase, complements: readonly Phrase[]): readonly Referent[] {
  const owners = complements.flatMap((one) => one.referents);
  const states =
    owners.length > 1 && owners.every(({ node, as: how }) => how === 'self' && node.type === 'country');
  return referents.length === 0 && states && (as === 'authority' || as === 'forces')
    ? owners.map(({ node }) => ({ node, as }))
    : referents;
}
