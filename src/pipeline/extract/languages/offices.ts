import type { RoleNoun } from './triggers.ts';

/* What the holders of offices are to a state, a body or a group: kinds of offices, shared by the languages. */

/** Those at the head of a state or a body. */
export const heads: RoleNoun = { country: 'heads', body: 'heads', group: 'heads' };
/** Ministers, envoys, officers: those who act for a state or a body. */
export const serves: RoleNoun = { country: 'served', body: 'served', group: 'served' };
/** Those who speak or plead for someone. */
export const speaksFor: RoleNoun = { ...serves, person: 'served' };
/** Those at the head of a body, under a state. */
export const commands: RoleNoun = { country: 'served', body: 'heads', group: 'heads' };
/** Those at the head of a town or a region. */
export const governs: RoleNoun = { ...commands, place: 'heads' };
/** One of a body or a group. */
export const member: RoleNoun = { country: null, body: 'was-member-of', group: 'was-member-of' };
/** Those who made it. */
export const founder: RoleNoun = { country: 'founded', body: 'founded', group: 'founded' };
/** Those who counsel it, or someone. */
export const advises: RoleNoun = { country: 'advised', body: 'advised', group: 'advised', person: 'advised' };
/** A minister's counterpart serves the country that is named, not the body. */
export const counterpart: RoleNoun = { country: 'served', body: null, group: null };
/** Members of a parliament, and of a party in it. */
export const legislates: RoleNoun = { country: 'served', body: 'was-member-of', group: 'was-member-of' };
/** Those who write for a newspaper. */
export const writes: RoleNoun = { country: null, body: 'served', group: null };
/** Those who come into an office after another. */
export const succeeds: RoleNoun = { country: null, body: null, group: null, person: 'succeeded' };
/** Those who stand against another for an office. */
export const opposes: RoleNoun = { country: null, body: null, group: null, person: 'opposed' };
/** Titles that say nothing of a state or a body. */
export const known: RoleNoun = { country: null, body: null, group: null };
