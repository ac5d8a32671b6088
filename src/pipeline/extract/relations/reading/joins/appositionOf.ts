import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import type { Phrase } from '../chunks.ts';
import { isPluralTitle } from './shareTitle.ts';

export function appositionOf(grammar: Grammar, first: Phrase, second: Phrase): Phrase | null {
  // « les ministres de la Défense, X et Y »: the title of both.
  if (isPluralTitle(grammar, first) && first.referents.length === 0) return null;
  const named = first.referents[0];
  const several = second.counts.some((word) => /^(?:two|three|four|both|several)$/u.test(word));
  if (
    named?.as === 'self' &&
    first.members.length === 0 &&
    !(several && named.node.type === 'place') &&
    describes(second, named.node.type === 'person')
  )
    return { ...first, end: second.end, appositions: [...first.appositions, second] };
  const name = second.referents[0];
  // « le ministre de la Défense, X »: two designations of one person.
  if (named !== undefined && named.node === name?.node && first.members.length === 0)
    return {
      ...second,
      start: Math.min(first.start, second.start),
      end: Math.max(first.end, second.end),
      appositions: [...second.appositions, first],
    };
  // « le président de la transition, le capitaine X »: two titles of one person.
  if (
    first.headClass === 'role' &&
    (grammar.headAt === 'first'
      ? first.definite
      : first.definite || first.words.includes('s') || first.counts.every((word) => /^an?$/u.test(word))) &&
    first.referents.length === 0 &&
    second.headClass === 'role' &&
    ranks.test(second.head ?? '') &&
    name?.node.type === 'person' &&
    name.as === 'self' &&
    second.complements.length === 0
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  // « le frère de l'ancien président, X, … »: X is the president, and the brother has no name.
  const described = first.complements.at(-1);
  if (
    first.referents.length === 0 &&
    second.head === null &&
    (described?.headClass === 'role' || (described?.headClass === 'place' && name?.node.type === 'place')) &&
    described.referents.length === 0
  )
    return {
      ...first,
      end: second.end,
      complements: [
        ...first.complements.slice(0, -1),
        { ...second, start: described.start, appositions: [...second.appositions, described] },
      ],
    };
  if (
    first.referents.length === 0 &&
    second.head === null &&
    name?.as === 'self' &&
    describes(first, name.node.type === 'person')
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  // « l'arrestation de X, chef d'Aqmi, … »: what is set off describes the name that ends the phrase.
  const inner = first.complements.at(-1);
  const told = inner?.referents[0];
  if (
    first.referents.length === 0 &&
    inner !== undefined &&
    inner.head === null &&
    inner.end === first.end &&
    inner.members.length === 0 &&
    told?.as === 'self' &&
    describes(second, told.node.type === 'person') &&
    second.referents.every(({ node }) => node.type !== 'person')
  )
    return {
      ...first,
      end: second.end,
      complements: [
        ...first.complements.slice(0, -1),
        { ...inner, end: second.end, appositions: [...inner.appositions, second] },
      ],
    };
  // « un membre d'Aqmi, X »: the description says of which body.
  if (
    first.headClass === 'members' &&
    (single.has(first.head ?? '') || grammar.roles.has(first.head ?? '')) &&
    first.members.length === 0 &&
    second.head === null &&
    name?.node.type === 'person' &&
    name.as === 'self'
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  if (
    grammar.headAt === 'last' &&
    first.head !== null &&
    first.referents.length === 0 &&
    (second.head === null || /^(?:mr|mrs|ms|dr|gen|col|lt|capt)$/u.test(second.head)) &&
    first.headClass === 'role' &&
    name?.node.type === 'person'
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  return null;
}

/** Ranks (folded) that stand before a name beside another office. */
const ranks =
  /^(?:general|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|amiral|marechal|cheikh|docteur|professeur|maitre)$/u;

/** One of many (folded, of either language): what a single person is. */
const single = wordSet('membre combattant milicien militant element cadre member fighter militant rebel');

/** Whether a phrase describes the name beside it rather than naming something else. */
function describes(phrase: Phrase, person: boolean): boolean {
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
