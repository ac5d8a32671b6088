import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import type { Phrase } from '../chunks.ts';
import { isPluralTitle } from './shareTitle.ts';

/** One way in which two phrases around a comma are one: the whole phrase; null where they are not in this way. */
type Apposition = (first: Phrase, second: Phrase, grammar: Grammar) => Phrase | null;

/**
 * Two phrases around a comma as one, where one says what the other is: the one that names is kept, with the other as
 * its apposition. Null where they are two.
 */
export function appositionOf(first: Phrase, second: Phrase, grammar: Grammar): Phrase | null {
  // « les ministres de la Défense, X et Y »: the title of both.
  if (isPluralTitle(grammar, first) && first.referents.length === 0) return null;
  for (const join of appositions) {
    const joined = join(first, second, grammar);
    if (joined !== null) return joined;
  }
  return null;
}

/** « X, chef de Y » */
const nameThenTitle: Apposition = (first, second) => {
  const named = first.referents[0];
  const several = second.counts.some((word) => /^(?:two|three|four|both|several)$/u.test(word));
  return named?.as === 'self' &&
    first.members.length === 0 &&
    !(several && named.node.type === 'place') &&
    describes(second, named.node)
    ? { ...first, end: second.end, appositions: [...first.appositions, second] }
    : null;
};

/** « le ministre de la Défense, X »: two designations of one person. */
const sameNode: Apposition = (first, second) => {
  const [named, name] = [first.referents[0], second.referents[0]];
  return named !== undefined && named.node === name?.node && first.members.length === 0
    ? {
        ...under(second, first),
        start: Math.min(first.start, second.start),
        end: Math.max(first.end, second.end),
      }
    : null;
};

/** « le président de la transition, le capitaine X »: two titles of one person. */
const twoTitles: Apposition = (first, second, grammar) => {
  const name = second.referents[0];
  const opens =
    first.definite ||
    (grammar.headAt === 'last' &&
      (first.words.includes('s') || first.counts.every((word) => /^an?$/u.test(word))));
  return first.headClass === 'role' &&
    opens &&
    first.referents.length === 0 &&
    second.headClass === 'role' &&
    ranks.test(second.head ?? '') &&
    name?.node.type === 'person' &&
    name.as === 'self' &&
    second.complements.length === 0
    ? under(second, first)
    : null;
};

/** « le frère de l'ancien président, X, … »: X is the president, and the brother has no name. */
const titleInside: Apposition = (first, second) => {
  const name = second.referents[0];
  const described = first.complements.at(-1);
  return first.referents.length === 0 &&
    second.head === null &&
    (described?.headClass === 'role' || (described?.headClass === 'place' && name?.node.type === 'place')) &&
    described.referents.length === 0
    ? withLastComplement(first, under(second, described), second.end)
    : null;
};

/** « le chef de Y, X » */
const titleThenName: Apposition = (first, second) => {
  const name = second.referents[0];
  return first.referents.length === 0 &&
    second.head === null &&
    name?.as === 'self' &&
    describes(first, name.node)
    ? under(second, first)
    : null;
};

/** « l'arrestation de X, chef d'Aqmi, … »: what is set off describes the name that ends the phrase. */
const nameInside: Apposition = (first, second) => {
  const inner = first.complements.at(-1);
  const told = inner?.referents[0];
  return first.referents.length === 0 &&
    inner !== undefined &&
    inner.head === null &&
    inner.end === first.end &&
    inner.members.length === 0 &&
    told?.as === 'self' &&
    describes(second, told.node) &&
    second.referents.every(({ node }) => node.type !== 'person')
    ? withLastComplement(
        first,
        { ...inner, end: second.end, appositions: [...inner.appositions, second] },
        second.end,
      )
    : null;
};

/** « un membre d'Aqmi, X »: the description says of which body. */
const memberThenName: Apposition = (first, second, grammar) => {
  const name = second.referents[0];
  return first.headClass === 'members' &&
    (single.has(first.head ?? '') || grammar.roles.has(first.head ?? '')) &&
    first.members.length === 0 &&
    second.head === null &&
    name?.node.type === 'person' &&
    name.as === 'self'
    ? under(second, first)
    : null;
};

/** English: "the army chief, Gen X" */
const titleThenCivility: Apposition = (first, second, grammar) =>
  grammar.headAt === 'last' &&
  first.head !== null &&
  first.referents.length === 0 &&
  (second.head === null || /^(?:mr|mrs|ms|dr|gen|col|lt|capt)$/u.test(second.head)) &&
  first.headClass === 'role' &&
  second.referents[0]?.node.type === 'person'
    ? under(second, first)
    : null;

/** The first that holds decides. */
const appositions: readonly Apposition[] = [
  nameThenTitle,
  sameNode,
  twoTitles,
  titleInside,
  titleThenName,
  nameInside,
  memberThenName,
  titleThenCivility,
];

/** A name with the title before it as its apposition. */
const under = (name: Phrase, title: Phrase): Phrase => ({
  ...name,
  start: title.start,
  appositions: [...name.appositions, title],
});

/** A phrase with another last complement, which ends at `end`. */
const withLastComplement = (phrase: Phrase, last: Phrase, end: number): Phrase => ({
  ...phrase,
  end,
  complements: [...phrase.complements.slice(0, -1), last],
});

/** Ranks (folded) that stand before a name beside another office. */
const ranks =
  /^(?:general|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|amiral|marechal|cheikh|docteur|professeur|maitre)$/u;

/** One of many (folded, of either language): what a single person is. */
const single = wordSet('membre combattant milicien militant element cadre member fighter militant rebel');

/** Whether a phrase describes the name beside it rather than naming something else. */
function describes(phrase: Phrase, { type }: NamedNode): boolean {
  const person = type === 'person';
  // « Jan Van Dijk, un Néerlandais de 41 ans ».
  if (
    person &&
    !phrase.definite &&
    phrase.referents.length > 0 &&
    phrase.referents.every(({ as }) => as === 'nationals')
  )
    return true;
  if (
    phrase.head === null ||
    phrase.referents.some(({ as, node }) => as === 'self' && node.type !== 'place' && node.type !== 'event')
  ) {
    return person && phrase.headClass === 'role' && phrase.names.every(({ node }) => node.type !== 'person');
  }
  if (person) return phrase.headClass === 'role';
  return (
    phrase.headClass === 'kind' ||
    phrase.headClass === 'members' ||
    phrase.headClass === 'place' ||
    phrase.headClass === 'authority'
  );
}
