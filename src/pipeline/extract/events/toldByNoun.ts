import type { EventNoun } from '../languages/eventNouns.ts';
import { type Arguments, argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import { originsOf, properNames } from '../relations/reading/partsOfPhrase.ts';
import type { NamedNode } from '../types.ts';
import { carrierAfter, isAhead, joinArguments } from './carriers.ts';
import { costAfter, strikerAfter } from './deedAfter.ts';
import { ownChunks } from './eventNounOf.ts';
import type { EventReading } from './eventPhrase.ts';
import { type Placed, withSpan } from './eventPlaces.ts';
import { startersOf } from './startersOf.ts';
import { verbOf } from './verbOf.ts';

/** A noun for an event, with what belongs to it: the verbs that tell more of it, and whose it is. */
export interface ToldByNoun {
  readonly noun: EventNoun;
  readonly phrase: Phrase;
  /** Where its chunk is among those of its sentence. */
  readonly at: number;
  /** Nothing in its chunk follows it: what comes after the chunk belongs to it. */
  readonly last: boolean;
  /** What follows it, and the verb that carries it; null where that belongs to another noun. */
  readonly found: Arguments | null;
  /** The index of the verb that only says that it happened; null where there is none. */
  readonly carrier: number | null;
  readonly carried: Chunk | undefined;
  /** The index of the verb by which it strikes something; -1 where there is none. */
  readonly striker: number;
  readonly struck: Phrase | null;
  /** The index of the verb that says whom it cost; -1 where there is none. */
  readonly cost: number;
  /** What stands after « de », and before an English noun: whose it is, or where. */
  readonly of: readonly Placed[];
  /** The states of its adjectives: « une frappe israélienne ». */
  readonly origins: readonly NamedNode[];
  /** Whoever sets it in motion: « X a lancé une opération ». */
  readonly starters: ReturnType<typeof startersOf>;
  /** The verb that carries it says that it is still to come. */
  readonly planned: boolean;
}

/** What a phrase with an event's noun tells. `last`: it ends its chunk, which is the one at `at`. */
export function readToldByNoun(
  read: EventReading,
  phrase: Phrase,
  at: number,
  noun: EventNoun,
  last: boolean,
): ToldByNoun {
  const { chunks, grammar } = read;
  const carrier = last ? carrierAfter(grammar, chunks, at) : null;
  const carried = carrier === null ? undefined : chunks[carrier];
  // « les entretiens qu'aura X avec Y »
  const had = last && noun.family === 'meeting' ? verbOf(chunks, at) : -1;
  const striker = last ? strikerAfter(grammar, chunks, at) : -1;
  return {
    noun,
    phrase,
    at,
    last,
    found: last
      ? joinArguments(
          argumentsOf(ownChunks(read, at), at, false),
          carrier !== null
            ? argumentsOf(ownChunks(read, carrier), carrier, false)
            : had > at
              ? argumentsOf(ownChunks(read, had), had, true)
              : null,
        )
      : null,
    carrier,
    carried,
    striker,
    struck: striker < 0 ? null : argumentsOf(chunks, striker, true).direct,
    cost: last && costly.has(noun.family) ? costAfter(chunks, at) : -1,
    of: [...phrase.complements.flatMap(withSpan), ...(grammar.headAt === 'last' ? ownersBefore(phrase) : [])],
    origins: originsOf(phrase),
    starters: isOfThoseBehind(chunks[at], phrase) ? [] : startersOf(read, at, noun),
    // « aura lieu »: the noun behind the verb carries on.
    planned: isAhead(carried?.kind === 'phrase' ? chunks[(carrier ?? 0) - 1] : carried),
  };
}

/** French: « …, ont annoncé les auteurs du coup d'État »: whoever did it or saw it is no object that anyone begins. */
const isOfThoseBehind = (chunk: Chunk | undefined, phrase: Phrase): boolean =>
  chunk?.kind === 'phrase' && chunk !== phrase && behind.test(chunk.head ?? '');

const behind =
  /^(?:auteurs?|responsables?|cerveaux?|organisateurs?|organisatrices?|commanditaires?|instigateurs?|victimes?|temoins?|rescapes?|participants?)$/u;

/** "Macron's visit", "the Paris attacks": in English owners and places also stand before the noun. */
const ownersBefore = (phrase: Phrase): Placed[] =>
  properNames(phrase)
    .filter(({ node }) => node.type !== 'country' && phrase.words[0] !== 'operation')
    .map(({ node, start, end }) => ({ node, as: 'self', span: { start, end } }));

/** What these prepositions introduce behind the noun, or the verb that carries it. */
export const behindNoun = ({ found }: ToldByNoun, words: Iterable<string>): Placed[] =>
  found === null ? [] : phrasesAfter(found, words).flatMap(withSpan);

/** Families of what costs lives. */
const costly = new Set(['violence', 'disaster', 'operation', 'war', 'protest']);

/** « les représailles d'Israël », « les frappes de la Russie »: the state that follows « de » does it. */
export const isDoneBy = ({ phrase: { head }, noun: { kind } }: ToldByNoun): boolean =>
  kind === 'strike' || /^(?:represailles|ripostes?|tirs?|retaliation)$/u.test(head ?? '');
