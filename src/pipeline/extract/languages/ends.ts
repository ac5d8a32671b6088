import type { TriggerEnd } from './triggers.ts';

/* What may be at the ends of relations: kinds of actors, shared by the languages. */

const own = ['self', 'authority', 'forces', 'members'] as const;

/** Whoever can act by force or law for a state, or a body of states. */
export const powers: TriggerEnd = { types: ['country', 'agency', 'organization'], as: own };
/** Those who bear arms. */
export const fighters: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization', 'person'],
  as: own,
};
/** Forces that strike as such, excluding persons. */
export const armedBodies: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization'],
  as: own,
};
/** Whoever can act, speak, or be spoken to. */
export const actors: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization', 'person'],
  as: own,
};
/** States, however the text puts them. */
export const states: TriggerEnd = { types: ['country'], as: own };
/** A state, or several acting as one. */
export const parties: TriggerEnd = { types: ['country', 'agency', 'group', 'organization'], as: own };
/** Bodies and groups as themselves. */
export const bodies: TriggerEnd = { types: ['agency', 'organization', 'group'], as: ['self'] };
/** Who can be a member of something. */
export const members: TriggerEnd = {
  types: ['country', 'agency', 'organization', 'group', 'person'],
  as: ['self'],
};
/** What has members. */
export const unions: TriggerEnd = { types: ['organization', 'group'], as: ['self'] };
/** Newspapers, channels, agencies of news. */
export const media: TriggerEnd = { types: ['organization'], as: ['self'] };
/** Persons as themselves. */
export const persons: TriggerEnd = { types: ['person'], as: ['self'] };
/** Those who deal with one another for states: leaders, governments, bodies. */
export const personsAndStates: TriggerEnd = {
  types: ['person', 'country', 'agency', 'organization'],
  as: ['self', 'authority'],
};
/** Whom someone can be said to meet: leaders of armed groups too. */
export const interlocutors: TriggerEnd = {
  types: ['person', 'country', 'agency', 'organization', 'group'],
  as: ['self', 'authority', 'members'],
};
/** Armed groups and their members. */
export const groups: TriggerEnd = { types: ['group'], as: ['self', 'members'] };
/** Single persons, groups and their members. */
export const personsAndGroups: TriggerEnd = {
  types: ['person', 'group'],
  as: ['self', 'members', 'forces'],
};
/** Where something is or happens. */
export const grounds: TriggerEnd = { types: ['place', 'country'], as: ['self', 'ground'] };
/** What happens. */
export const events: TriggerEnd = { types: ['event'], as: ['self'] };
/** People who are only known by where they are from. */
export const nationals: TriggerEnd = { types: ['country', 'place'], as: ['nationals'] };
/** Whom hostage-takers hold: sailors and soldiers of a state too. */
export const captives: TriggerEnd = { types: ['country', 'place'], as: ['nationals', 'forces'] };
/** Whom or what an attack may strike. */
export const targets: TriggerEnd = {
  types: ['country', 'place', 'agency', 'group', 'organization'],
  as: ['self', 'forces', 'members', 'authority', 'ground'],
};
/** Whom someone may threaten. */
export const threatened: TriggerEnd = { types: [...targets.types, 'person'], as: targets.as };
/** Whom someone may fight. */
export const foes: TriggerEnd = { types: ['country', 'agency', 'group', 'person'], as: own };
/** Those who travel for a state: « les ministres malien et nigérien ». */
export const envoys: TriggerEnd = { types: ['person', 'country'], as: ['self', 'authority'] };
/** Those who fight for a group. */
export const fightersOf: TriggerEnd = { types: ['group'], as: ['members', 'forces'] };
/** The forces of a state. */
export const soldiers: TriggerEnd = { types: ['country', 'agency'], as: ['forces'] };
/** Whom or what someone may judge or speak of. */
export const topics: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization', 'person', 'event'],
  as: own,
};
