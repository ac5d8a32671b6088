import type { Span } from '../../../../../domain/basics/span.ts';
import { possessives } from '../../../languages/determiners.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import { englishNumbers, frenchNumbers } from '../../../languages/numbers.ts';
import { wordSet } from '../../../languages/words.ts';
import type { ClauseItem, DateItem, NameItem, Phrase, Referent, WordItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';
import { classOf, headOf } from './headOf.ts';
import { referentsOf } from './referentsOf.ts';

/** What a phrase is made of. */
interface Parts {
  readonly grammar: Grammar;
  readonly items: readonly ClauseItem[];
  /** Its first item, and the first one after it. */
  readonly at: number;
  readonly next: number;
  readonly definite: boolean;
  /** Its own words and names, without determiners. */
  readonly content: readonly (WordItem | NameItem)[];
  readonly complements: readonly Phrase[];
  readonly dates: readonly DateItem[];
}

/** The phrase of these parts, with what its head noun is and what the whole stands for. */
export function makePhrase(parts: Parts): Phrase {
  const { grammar, items, at, next, definite, content, complements, dates } = parts;
  const names = content.filter((item) => item.kind === 'name');
  const words = content.filter((item) => item.kind === 'word');
  const marked = words.flatMap(({ joined: name, fold }) =>
    name === undefined ? [] : [{ name, participle: fold.slice(1) }],
  );
  const counts = countsOf(items, at, content[0]?.start ?? 0);
  const headItem = headOf(grammar, content);
  const { start, end }: Span = headItem ?? content[0] ?? { start: 0, end: 0 };
  const own = headItem?.kind === 'word' ? headItem.fold : null;
  const one = own === null ? null : oneOf(grammar, own, counts);
  const named = one !== null && classOf(grammar, one) === 'role' ? one : own;
  const possessive = possessives.has(wordAt(items, at)?.fold ?? '');
  // « une centaine de soldats » are soldiers.
  const counted = own !== null && quantities.has(own) && names.length === 0 ? complements[0] : undefined;
  const { head, headClass, referents } = counted ?? headed(parts, { head: named, counts, possessive, names });
  return {
    kind: 'phrase',
    start: items[at]?.start ?? 0,
    end: items[next - 1]?.end ?? 0,
    head,
    headClass,
    headSpan: { start, end },
    definite: definite && one === null,
    counts,
    possessive,
    words: words.map(({ fold }) => fold),
    names,
    ...(marked.length === 0 ? {} : { marked }),
    complements,
    dates,
    referents,
    members: [],
    appositions: [],
  };
}

/** What the head of a phrase is, and what the phrase stands for by it. */
function headed(
  { grammar, content, complements }: Parts,
  { head, counts, possessive, names }: Pick<Phrase, 'head' | 'counts' | 'possessive' | 'names'>,
): Pick<Phrase, 'head' | 'headClass' | 'referents'> {
  if (head === null) {
    const referents = referentsOf({ grammar, head, headClass: null, content, complements });
    return { head, headClass: null, referents: counts.some(isSome) ? referents.map(asMembers) : referents };
  }
  const headClass = isLand(head, complements) ? 'place' : classOf(grammar, head);
  const company = possessive ? companyOf(head, names, complements) : null;
  if (company !== null) return { head, headClass, referents: company };
  // « le retrait de ses troupes du Niger »: the words before say whose they are.
  const owners = possessive && headClass === 'forces' ? [] : complements;
  return {
    head,
    headClass,
    referents: referentsOf({ grammar, head, headClass, content, complements: owners }),
  };
}

/** « un des chefs d'Aqmi »: one of them, by what each of them is; null elsewhere. */
const oneOf = (grammar: Grammar, noun: string, counts: readonly string[]): string | null =>
  grammar.headAt === 'first' && noun.endsWith('s') && counts.some(isOne) && counts.includes('des')
    ? noun.slice(0, -1)
    : null;

const isOne = (word: string): boolean => word === 'un' || word === 'une';

/** "the state of Borno": a part of a country, not its authorities. */
const isLand = (head: string, [of]: readonly Phrase[]): boolean =>
  head === 'state' &&
  of?.head === null &&
  of.referents.length === 1 &&
  of.referents[0]?.node.type === 'place';

/** The words before a phrase's own words: its determiners and numbers. */
function countsOf(items: readonly ClauseItem[], at: number, start: number): string[] {
  const found: string[] = [];
  for (let next = at; (items[next]?.start ?? start) < start; next++) {
    const word = wordAt(items, next);
    if (word !== null) found.push(word.fold);
  }
  return found;
}

/**
 * « ses alliés du Niger et du Burkina Faso », « son voisin algérien »: the states that are meant; null where none are.
 */
function companyOf(
  head: string,
  names: readonly NameItem[],
  complements: readonly Phrase[],
): readonly Referent[] | null {
  if (!company.test(head)) return null;
  const states = [
    ...names.map(({ node, mention }): Referent | null =>
      mention.how === 'demonym' ? { node, as: 'self' } : null,
    ),
    ...complements.flatMap(({ referents }) => referents),
  ];
  const named = states.filter((one) => one !== null && one.node.type === 'country' && one.as === 'self');
  return named.length > 0 && named.length === states.length ? named.filter((one) => one !== null) : null;
}

const company = /^(?:allie|alliee|allies|alliees|voisins?|voisines?|rival|rivale|rivaux|partenaires?)$/u;

/** « 26 shebab », « des talibans »: some of a group are its members. */
const asMembers = (one: Referent): Referent =>
  one.node.type === 'group' && one.as === 'self' ? { ...one, as: 'members' } : one;

/** Whether a word before a name counts some of those whom it names. */
const isSome = (word: string): boolean => several.has(word) || /^\d/u.test(word);

const several = new Set([
  ...frenchNumbers,
  ...englishNumbers,
  ...wordSet('des plusieurs quelques several some many'),
]);

/** Nouns (folded, of either language) that only count their complement. */
const quantities = wordSet(
  'parts swathes swaths pan pans portion portions ensemble dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers million millions majorite plupart couple number dozens hundreds thousands serie series range raft package salve',
);
