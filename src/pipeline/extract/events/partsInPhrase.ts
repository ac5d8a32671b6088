import type { EventNoun } from '../languages/eventNouns.ts';
import type { Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { AddPart, EventReading } from './eventPhrase.ts';
import type { Placed } from './eventPlaces.ts';
import { agentPart, complementPart, doing, fromAfar } from './participation.ts';
import { possessorOf } from './possessorOf.ts';
import { isDoneBy, type ToldByNoun } from './toldByNoun.ts';

/** Adds whoever the phrase of an event says it is of: by « de », an adjective of origin or a possessive. */
export function addWhoWithin(read: EventReading, told: ToldByNoun, add: AddPart): void {
  const { noun, phrase, at, of, origins } = told;
  for (const one of of) {
    if (isLeft(told, one)) {
      if (one.node.type === 'country' || one.node.type === 'place')
        add(one.node, 'started-from', 'event', one.span);
      continue;
    }
    const predicate = partOf(told, one);
    // « son retrait de la Cédéao »: whoever withdraws is said by « son ».
    if (predicate === null || (phrase.possessive && doing.has(predicate))) continue;
    add(one.node, predicate, 'node', one.span);
  }
  // « le retrait de ses troupes »
  const [lent] = phrase.complements;
  const given = (lent?.headClass === 'forces' && noun.family === 'operation') || noun.kind === 'recall';
  if (lent?.possessive === true && given)
    for (const { node } of possessorOf(read, at, lent)) add(node, 'carried-out', 'node', lent);
  if (isByOrigin(noun, phrase)) for (const node of origins) add(node, 'carried-out', 'node', phrase);
  if ((noun.family === 'meeting' || noun.family === 'war') && origins.length > 1)
    for (const node of origins) add(node, 'took-part-in', 'node', phrase);
  for (const referent of possessorOf(read, at, phrase)) {
    const fires =
      firing.has(noun.kind) && (referent.as === 'self' || referent.as === 'forces') && isPower(referent.node);
    const predicate = fires ? agentPart(noun, referent) : complementPart(noun, referent);
    if (predicate !== null) add(referent.node, predicate, 'node', phrase);
  }
}

/** « le retrait des troupes françaises du Niger », « son retrait de la Cédéao »: what is left. */
const isLeft = ({ noun, phrase, of: [first] }: ToldByNoun, one: Placed): boolean =>
  noun.kind === 'withdrawal' && (phrase.possessive || (one !== first && first?.as === 'forces'));

/** What part X of « de X » has. */
function partOf(told: ToldByNoun, one: Placed): string | null {
  const { noun, phrase } = told;
  if (one.node.type === 'country' && one.as === 'self' && isDoneBy(told)) return 'carried-out';
  const fell = noun.family === 'coup' && one.node.type === 'person' && downfalls.test(phrase.head ?? '');
  return fell ? 'suffered' : complementPart(noun, one);
}

/**
 * « une frappe israélienne », "a US airstrike": states strike from afar; « l'attaque française » may be on the French.
 * "Ukrainian drone attacks": whose arms they are.
 */
const isByOrigin = ({ family, kind }: EventNoun, { words }: Phrase): boolean =>
  family === 'operation' ||
  fromAfar.has(kind) ||
  (kind === 'attack' && words.some((word) => arms.test(word)));

const arms = /^(?:drone|missile|rocket|artillery|air|mortar)s?$/u;

/** Kinds of violence of which « ses » says who does it: « a intensifié ses bombardements ». */
const firing = new Set([...fromAfar, 'attack', 'firing', 'shelling']);
const isPower = ({ type }: NamedNode): boolean => /^(?:country|agency|group)$/u.test(type);

/** Nouns (folded, of either language) of what befalls whoever held power. */
const downfalls = /^(?:overthrow|ouster|toppling|fall|removal|renversement|chute|destitution)$/u;
