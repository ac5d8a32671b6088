import type { End } from './triggers.ts';

/* What may be at the ends of relations: kinds of actors, shared by the languages. */

const own = ['self', 'authority', 'forces', 'members'] as const;

/** Whoever can act by force or law for a state, or a body of states. */
export const powers: End = { types: ['country', 'agency', 'organization'], as: own };
/** Those who bear arms. */
export const fighters: End = { types: ['country', 'agency', 'group', 'organization', 'person'], as: own };
/** Forces that strike as such, excluding persons. */
export const armedBodies: End = { types: ['country', 'agency', 'group'], as: own };
/** Whoever can act, speak, or be spoken to. */
export const actors: End = { types: ['country', 'agency', 'group', 'organization', 'person'], as: own };
export const states: End = { types: ['country'], as: own };
/** A state, or several acting as one. */
export const parties: End = { types: ['country', 'agency', 'group', 'organization'], as: own };
export const bodies: End = { types: ['agency', 'organization', 'group'], as: ['self'] };
export const media: End = { types: ['organization'], as: ['self'] };
export const persons: End = { types: ['person'], as: ['self'] };
export const personsAndStates: End = {
  types: ['person', 'country', 'agency', 'organization'],
  as: ['self', 'authority'],
};
export const groups: End = { types: ['group'], as: ['self', 'members'] };
export const personsAndGroups: End = { types: ['person', 'group'], as: ['self', 'members'] };
export const grounds: End = { types: ['place', 'country'], as: ['self', 'ground'] };
export const events: End = { types: ['event'], as: ['self'] };
export const nationals: End = { types: ['country', 'place'], as: ['nationals'] };
export const targets: End = {
  types: ['country', 'place', 'agency', 'group', 'organization'],
  as: ['self', 'forces', 'members', 'authority', 'ground'],
};
export const foes: End = { types: ['country', 'agency', 'group', 'person'], as: own };
export const soldiers: End = { types: ['country', 'agency'], as: ['forces'] };
export const topics: End = {
  types: ['country', 'agency', 'group', 'organization', 'person', 'event'],
  as: own,
};
