import type { RoleNoun } from '../triggers.ts';
import { wordMap } from '../words.ts';

const heads: RoleNoun = { country: 'heads', body: 'heads', group: 'heads' };
const serves: RoleNoun = { country: 'served', body: 'served', group: 'served' };
/** Those who speak or plead for someone. */
const speaksFor: RoleNoun = { ...serves, person: 'served' };
const commands: RoleNoun = { country: 'served', body: 'heads', group: 'heads' };
/** Those at the head of a town or a region. */
const governs: RoleNoun = { ...commands, place: 'heads' };
const member: RoleNoun = { country: null, body: 'was-member-of', group: 'was-member-of' };
const founder: RoleNoun = { country: 'founded', body: 'founded', group: 'founded' };
const advises: RoleNoun = { country: 'advised', body: 'advised', group: 'advised', person: 'advised' };
/** A minister's counterpart serves the country that is named, not the body. */
const counterpart: RoleNoun = { country: 'served', body: null, group: null };
/** Members of a parliament, and of a party in it. */
const legislates: RoleNoun = { country: 'served', body: 'was-member-of', group: 'was-member-of' };
/** Those who write for a newspaper. */
const writes: RoleNoun = { country: null, body: 'served', group: null };
/** Those who come into an office after another. */
const succeeds: RoleNoun = { country: null, body: null, group: null, person: 'succeeded' };
/** Those who stand against another for an office. */
const opposes: RoleNoun = { country: null, body: null, group: null, person: 'opposed' };
const known: RoleNoun = { country: null, body: null, group: null };

/** Titles and offices: the holder's relation to the country, body or group that is named with them. */
export const roles: ReadonlyMap<string, RoleNoun> = wordMap<RoleNoun>([
  ['president king queen emir sultan emperor chancellor', heads],
  ['minister premier fm', serves],
  ['pm', { ...heads, group: null }],
  ['spokesman spokeswoman spokesperson lawyer envoy attorney', speaksFor],
  [
    'speaker director chief head boss commander secretary-general chairman chairwoman chair chairperson ringleader ceo',
    commands,
  ],
  // A state's leader is its head; an opposition's is told apart.
  ['leader ruler strongman', { ...commands, country: 'heads' }],
  ['governor mayor', governs],
  [
    'ambassador prosecutor general colonel captain lieutenant admiral marshal commodore diplomat judge negotiator representative prince princess vice-president attaché attache consul president-elect secretary coordinator delegate analyst researcher specialist officer official commissioner fellow deputy',
    serves,
  ],
  ['lawmaker senator congressman congresswoman mp parliamentarian', legislates],
  ['journalist reporter correspondent editor columnist', writes],
  ['member militant fighter operative candidate', member],
  ['counterpart', counterpart],
  ['adviser advisor aide', advises],
  ['associate confidant', { country: null, body: 'linked-to', group: 'linked-to', person: 'linked-to' }],
  ['successor', succeeds],
  ['challenger rival arch-rival', opposes],
  ['founder co-founder cofounder', founder],
  [
    'expert mastermind author writer opponent brother sister son daughter father mother wife husband professor historian economist cleric imam sheikh pope bishop doctor mr mrs ms dr suspect sir lord',
    known,
  ],
]);
