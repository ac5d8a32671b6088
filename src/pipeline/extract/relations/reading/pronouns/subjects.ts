import type { NamedNode } from '../../../types.ts';
import type { Phrase, Referent } from '../chunks.ts';
import { personOf } from '../partsOfPhrase.ts';
import { bodyOf } from '../thread.ts';

/** What has been the subject of a finite verb of a sentence, each once. */
export interface Subjects {
  readonly persons: Set<NamedNode>;
  readonly bodies: Set<NamedNode>;
  readonly states: Set<NamedNode>;
  /** Groups whose members acted. */
  readonly groups: Map<NamedNode, Referent>;
  /** Two or more persons, or states, who acted together. */
  readonly together: (readonly Referent[])[];
}

/** No subject yet. */
export const noSubjects = (): Subjects => ({
  persons: new Set(),
  bodies: new Set(),
  states: new Set(),
  groups: new Map(),
  together: [],
});

/** Adds what a phrase stands for to the subjects; `last` is who acted together in the sentence before. */
export function noteSubject(subjects: Subjects, phrase: Phrase, last: readonly Referent[]): void {
  const { referents } = phrase;
  const person = personOf(phrase);
  if (person !== null) subjects.persons.add(person);
  const body = bodyOf(phrase);
  if (body !== null) subjects.bodies.add(body);
  for (const { node, as } of referents)
    if (node.type === 'country' && as !== 'nationals' && as !== 'ground') subjects.states.add(node);
  const together = referents === last ? referents : togetherIn(phrase);
  if (together.length > 1) subjects.together.push(together);
  const group = groupOf(phrase);
  if (group !== null) subjects.groups.set(group.node, group);
}

/** « Les talibans », « les rebelles du M23 »: several who belong to one group. */
function groupOf(phrase: Phrase): Referent | null {
  const [one, ...more] = phrase.referents;
  const plural =
    /^(?:les|des)$/u.test(phrase.counts[0] ?? '') ||
    (phrase.counts[0] === 'the' && one?.as === 'members' && phrase.head?.endsWith('s') === true);
  return plural && one !== undefined && more.length === 0 && one.node.type === 'group' ? one : null;
}

/** The persons, or the states, that a list names as its only members. */
function togetherIn({ members, referents }: Phrase): readonly Referent[] {
  if (members.length < 2 || referents.length !== members.length) return [];
  const of = (type: NamedNode['type']): boolean =>
    referents.every(({ node, as }) => node.type === type && (as === 'self' || as === 'authority'));
  return of('person') || of('country') ? referents : [];
}
