import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import { isGround } from '../nodeKinds.ts';
import { shareTitle } from './shareTitle.ts';

/** The most members of a list: a longer one is a table or a roll of names. */
const longestList = 12;

/** « la France, l'Espagne et la Belgique » becomes one phrase that stands for all three. */
export function joinLists(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; ) {
    const end = listEnd(chunks, at);
    const phrases = chunks.slice(at, end).filter((chunk) => chunk.kind === 'phrase');
    const [first, second] = phrases;
    if (first === undefined || second === undefined) {
      out.push(...chunks.slice(at, at + 1));
      at++;
      continue;
    }
    out.push(
      phrases.length === 2 && qualifies(grammar, first, second)
        ? withQualifier(first, second)
        : asOne(phrases, first, grammar),
    );
    at = end;
  }
  return out;
}

/** The phrase that stands for all of a list. */
function asOne(phrases: readonly Phrase[], first: Phrase, grammar: Grammar): Phrase {
  const members = shareBody(grammar, shareTitle(grammar, phrases));
  return {
    ...first,
    end: phrases.at(-1)?.end ?? first.end,
    members,
    referents: members.flatMap(({ referents }) => referents),
  };
}

/**
 * The index after a list that begins at `at`; `at + 1` when there is none. Commas alone make no list: it takes a final
 * « et ».
 */
function listEnd(chunks: readonly Chunk[], at: number): number {
  const none = at + 1;
  if (chunks[at]?.kind !== 'phrase' || opensSentence(chunks, at)) return none;
  // "Turkey, Greece sign pact"
  if (at === 0 && isHeadlineList(chunks)) return 3;
  let next = at + 1;
  for (let members = 1; members < longestList; members++) {
    const comma = chunks[next]?.kind === 'comma';
    const and = comma && chunks[next + 1]?.kind === 'conjunction' ? next + 1 : next;
    if (isAnd(chunks[and])) {
      if (members > 1 && arePlaces(chunks, at, next) && goesOnInPlace(chunks, and)) return next;
      if (chunks[and + 1]?.kind !== 'phrase' || beginsClause(chunks, at, and)) return none;
      // « A, B, et leurs homologues C et D »
      const further = chunks[and + 2]?.kind === 'conjunction' && chunks[and + 3]?.kind === 'phrase';
      return comma && further ? and + 4 : and + 2;
    }
    if (!comma || chunks[next + 1]?.kind !== 'phrase') return none;
    next += 2;
  }
  return none;
}

/** « dans le Var, le Vaucluse et en Espagne »: whether a preposition adds another place to those before. */
const goesOnInPlace = (chunks: readonly Chunk[], and: number): boolean => {
  const [joint, place] = [chunks[and + 1], chunks[and + 2]];
  return (
    joint?.kind === 'preposition' &&
    place?.kind === 'phrase' &&
    (place.referents.some(isGround) || place.headClass === 'place')
  );
};

/** Whether a preposition introduces a list of nothing but names of places. */
const arePlaces = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks[from - 1]?.kind === 'preposition' &&
  chunks
    .slice(from, to)
    .every(
      (chunk) =>
        chunk.kind === 'comma' ||
        (chunk.kind === 'phrase' && chunk.head === null && chunk.referents.every(isGround)),
    );

const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'conjunction' && chunk.word !== 'mais' && chunk.word !== 'but';

/** « Après des années de négociations, la France et le Mali … »: the opening of the sentence is not a member of the list. */
function opensSentence(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  return (
    at === 1 &&
    chunks[0]?.kind === 'preposition' &&
    first?.kind === 'phrase' &&
    first.referents.length === 0 &&
    chunks[2]?.kind === 'comma'
  );
}

/** Whether what the conjunction at `and` adds to the list from `at` on is the subject of another clause. */
function beginsClause(chunks: readonly Chunk[], at: number, and: number): boolean {
  if (!isActing(chunks, and + 2)) return false;
  const governor = chunks[governorBefore(chunks, at)];
  // "as A and B arrived", "after A and B agreed": a clause begins there, and the list is its subject.
  const governed =
    governor?.kind === 'verb' || (governor?.kind === 'preposition' && !opensClause.test(governor.word));
  // « À Rome, A et B ont … »: what opens the sentence is not a member of its subject.
  if (governed) return hasActed(chunks, at) || (chunks[at + 1]?.kind === 'comma' && isOpening(chunks, at));
  // « arrêté X, héritier de Y, et les autorités ont annoncé »: a comma, « et » and a subject begin a clause.
  const subject = chunks[and + 1];
  return (
    chunks[and - 1]?.kind === 'comma' &&
    subject?.kind === 'phrase' &&
    subject.definite &&
    actedBefore(chunks, at)
  );
}

/** English prepositions that begin a clause as well. */
const opensClause = /^(?:as|after|before|since|until)$/u;

/** "a courageous and tactical operation", "a defence and security agreement": the first only qualifies the second. */
const qualifies = (grammar: Grammar, first: Phrase, second: Phrase): boolean =>
  grammar.headAt === 'last' &&
  /^(?:an?|the)$/u.test(first.counts[0] ?? '') &&
  first.words.length === 1 &&
  first.names.length === 0 &&
  first.complements.length === 0 &&
  second.counts.length === 0 &&
  second.names.length === 0 &&
  second.words.length > 1 &&
  first.head !== null &&
  !/s$/u.test(first.head) &&
  !grammar.eventNouns.has(first.head) &&
  !grammar.nounTriggers.has(first.head) &&
  !grammar.roles.has(first.head) &&
  !grammar.heads.has(first.head);

const withQualifier = ({ start, definite, counts, words }: Phrase, second: Phrase): Phrase => ({
  ...second,
  start,
  definite,
  counts,
  words: [...words, ...second.words],
});

/** Two names of one kind that open a headline, with a verb in the plural right after them. */
function isHeadlineList([first, comma, second, verb]: readonly Chunk[]): boolean {
  if (first?.kind !== 'phrase' || comma?.kind !== 'comma' || second?.kind !== 'phrase') return false;
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.plural !== true) return false;
  const [one, other] = [first.referents[0], second.referents[0]];
  return (
    first.head === null &&
    second.head === null &&
    one?.as === 'self' &&
    other?.as === 'self' &&
    one.node.type === other.node.type &&
    /^(?:country|person|organization)$/u.test(one.node.type)
  );
}

/** "the Spanish and Moroccan police": the adjective alone shares the noun of the body that follows it. */
function shareBody(grammar: Grammar, members: readonly Phrase[]): readonly Phrase[] {
  const body = members.at(-1)?.names[0];
  const origin = body?.inner.some(
    ({ mention, node }) => mention.how === 'demonym' && node.type === 'country',
  );
  if (grammar.headAt !== 'last' || body?.node.type !== 'agency' || origin !== true) return members;
  return members.map((member) =>
    member.head === null &&
    member.words.length === 0 &&
    member.names.length === 1 &&
    member.names[0]?.mention.how === 'demonym'
      ? { ...member, referents: member.referents.map(({ node }) => ({ node, as: 'forces' as const })) }
      : member,
  );
}

/** The chunk before an index, but for what a date sets off: « a arrêté, mardi, X ». */
function governorBefore(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  if (chunks[before]?.kind !== 'comma' || chunks[before - 1]?.kind !== 'date') return before;
  while (chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'date') before--;
  return before;
}

/** Whether all phrases up to an index are governed by prepositions: nothing has been named as a subject yet. */
const isOpening = (chunks: readonly Chunk[], at: number): boolean =>
  chunks
    .slice(0, at + 1)
    .every((chunk, index) => chunk.kind !== 'phrase' || chunks[index - 1]?.kind === 'preposition');

/** Whether a finite verb follows, but for adverbs and dates: what stands before it is its subject. */
function isActing(chunks: readonly Chunk[], from: number): boolean {
  let next = from;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'date') next++;
  const verb = chunks[next];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether what stands before an index is set off from a clause that has its verb and its object already. */
const actedBefore = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'phrase' && hasActed(chunks, at - 1);

/** Whether the clause around an index has a finite verb before it, other than that of a relative clause. */
function hasActed(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return chunks[back - 1]?.kind !== 'relative';
    if (
      chunk?.kind === 'subordinator' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'break' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'quote'
    )
      return false;
  }
  return false;
}
