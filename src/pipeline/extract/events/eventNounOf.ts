import { isBodyType } from '../../../domain/basics/kinds.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import type { EventReading } from './eventPhrase.ts';
import { namesNoEvent } from './namesNoEvent.ts';

/**
 * The event noun at the head of a phrase: « attentat », « coup d'État »; null when there is none or the phrase has a
 * proper name already.
 */
export function eventNounOf(grammar: Grammar, phrase: Phrase): EventNoun | null {
  if (phrase.head === null || phrase.names.some(({ node }) => node.type === 'event')) return null;
  // « la mission de l'ONU au Mali (Minusma) » is a body.
  if (phrase.appositions.some((one) => one.referents[0] !== undefined && isNamedSo(phrase, one))) return null;
  // "Operation Heron": the English noun comes before its name.
  if (
    grammar.headAt === 'last' &&
    phrase.words[0] === 'operation' &&
    phrase.words.length + phrase.names.length > 1
  )
    return grammar.eventNouns.get('operation') ?? null;
  // "a phone call", « une grève générale »
  const on = phrase.words.lastIndexOf(phrase.head);
  const joined =
    grammar.headAt === 'last'
      ? grammar.eventNouns.get(`${phrase.words[on - 1]}_${phrase.head}`)
      : grammar.eventNouns.get(`${phrase.head}_${phrase.words[on + 1]}`);
  if (joined !== undefined) return joined;
  return compoundOf(grammar, phrase) ?? grammar.eventNouns.get(phrase.head) ?? null;
}

/** « échange de tirs », « coup d'État »: the event noun that a head and what follows it make together. */
function compoundOf(grammar: Grammar, { head, complements }: Phrase): EventNoun | undefined {
  const complement = complements[0]?.head;
  return complement === undefined || complement === null
    ? undefined
    : (grammar.eventNouns.get(`${head}_d_${complement}`) ??
        grammar.eventNouns.get(`${head}_de_${complement}`) ??
        grammar.eventNouns.get(`${head}_des_${complement}`) ??
        grammar.eventNouns.get(`${head}_of_${complement}`));
}

/** « un échange de tirs »: whether a phrase is the second half of an event noun, and names no event of its own. */
export const isHalfOfNoun = (grammar: Grammar, within: readonly Phrase[], phrase: Phrase): boolean =>
  within.some((one) => one.complements[0] === phrase && compoundOf(grammar, one) !== undefined);

/** « la Minusma, mission de l'ONU au Mali »: what a body is. */
export const isSaidOfBody = (chunk: Phrase, phrase: Phrase): boolean =>
  chunk.appositions.includes(phrase) &&
  chunk.referents.some(({ node, as }) => as === 'self' && isBodyType(node.type));

const isNamedSo = ({ referents, complements }: Phrase, { referents: [named] }: Phrase): boolean =>
  complements.length > 0 &&
  referents.length === 1 &&
  referents[0]?.node === named?.node &&
  named !== undefined &&
  isBodyType(named.node.type);

/** « la mise en examen de X »: an event whose noun is two phrases; its parts follow the second. */
export function ledBy(
  { chunks, grammar }: EventReading,
  chunk: Phrase,
  at: number,
): { phrase: Phrase; noun: EventNoun } | null {
  const [first, joint] = [chunks[at - 2], chunks[at - 1]];
  if (first?.kind !== 'phrase' || joint?.kind !== 'preposition' || chunk.counts.length > 0) return null;
  const noun = grammar.eventNouns.get(`${first.head}_${joint.word}_${chunk.head}`);
  if (noun === undefined) return null;
  const { definite, possessive, counts, start, headSpan } = first;
  const whole = { start: headSpan.start, end: chunk.headSpan.end };
  return { noun, phrase: { ...chunk, definite, possessive, counts, start, headSpan: whole } };
}

/** « l'opération Barkhane », "Operation Sophia": the capitalized words that follow the noun. */
export function nameOf(read: EventReading, phrase: Phrase, { family }: EventNoun): string | null {
  if (family !== 'operation') return null;
  const start =
    read.grammar.headAt === 'last' && phrase.words[0] === 'operation' ? phrase.start : phrase.headSpan.start;
  const words = read.article.text.slice(start, phrase.end);
  return (
    /^op[ée]ration\s+(?:[«“"]\s*)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/iu
      .exec(words)?.[1]
      ?.match(/^\p{Lu}.*/u)?.[0] ?? null
  );
}

/**
 * The chunks up to another event that follows, whose own places and parties come after it: « un sommet après ses
 * entretiens avec X ».
 */
export function ownChunks(read: EventReading, at: number): readonly Chunk[] {
  const { chunks, grammar } = read;
  const other = chunks.findIndex(
    (chunk, on) =>
      on > at + 1 &&
      on <= at + 16 &&
      chunk.kind === 'phrase' &&
      chunks[on - 1]?.kind === 'preposition' &&
      [chunk, ...(grammar.headAt === 'first' ? chunk.complements.slice(0, 1) : [])].some(
        (one) => eventNounOf(grammar, one) !== null && !namesNoEvent(read, chunk, on, one),
      ),
  );
  return other < 0 ? chunks : chunks.slice(0, other + 1);
}
