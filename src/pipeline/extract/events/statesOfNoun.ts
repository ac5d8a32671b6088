import type { EventNoun } from '../languages/eventNouns.ts';
import type { NameItem } from '../relations/reading/chunks.ts';
import type { AddPart, EventReading } from './eventPhrase.ts';
import { fromAfar } from './participation.ts';
import type { ToldByNoun } from './toldByNoun.ts';

/**
 * Adds the states that stand with an event's noun itself: « la guerre civile syrienne », "[Israel]’s offensive", "the
 * [Gabon] coup". `placed`: the words give a place of their own.
 */
export function addStates(
  { grammar }: EventReading,
  { noun, phrase, found, origins }: ToldByNoun,
  placed: boolean,
  add: AddPart,
): void {
  // "the Syrian civil war"
  const civil =
    noun.family === 'war' && origins.length === 1 && phrase.words.some((word) => /^civile?$/u.test(word));
  if (noun.family === 'vote' || noun.family === 'coup' || noun.family === 'protest' || civil)
    for (const node of origins) add(node, 'happened-in', 'event', phrase);
  if (grammar.headAt === 'first') return;
  const elsewhere = placed || ['on', 'against', 'with'].some((word) => found?.after.has(word));
  const predicate = partOf(noun, phrase.words.includes('s'), elsewhere);
  if (predicate === null) return;
  const isStateBefore = ({ node, mention, start }: NameItem): boolean =>
    node.type === 'country' && mention.how !== 'demonym' && start < phrase.headSpan.start;
  for (const { node, start, end } of phrase.names.filter(isStateBefore))
    add(node, predicate, predicate === 'happened-in' ? 'event' : 'node', { start, end });
}

/**
 * English: what part a state before the noun has. `owns`: with a possessive; `elsewhere`: the words give a place or a
 * target of their own.
 */
function partOf({ family, kind }: EventNoun, owns: boolean, elsewhere: boolean): string | null {
  switch (family) {
    case 'vote':
    case 'coup':
    case 'protest':
    case 'disaster':
      return 'happened-in';
    case 'war':
      return owns && elsewhere ? 'took-part-in' : 'happened-in';
    case 'operation':
      return owns && !/^(?:siege|blockade|deployment)$/u.test(kind) ? 'carried-out' : null;
    case 'violence':
      return owns && elsewhere && (fromAfar.has(kind) || kind === 'attack') ? 'carried-out' : null;
    default:
      return null;
  }
}
