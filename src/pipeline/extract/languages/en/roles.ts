import {
  advises,
  commands,
  counterpart,
  founder,
  governs,
  heads,
  known,
  legislates,
  member,
  opposes,
  serves,
  speaksFor,
  succeeds,
  writes,
} from '../offices.ts';
import type { RoleNoun } from '../triggers.ts';
import { wordMap } from '../words.ts';

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
