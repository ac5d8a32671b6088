import type { Span } from '../../../../../domain/basics/span.ts';
import { possessives } from '../../../languages/determiners.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import { englishNumbers, frenchNumbers } from '../../../languages/numbers.ts';
import { wordSet } from '../../../languages/words.ts';
import type { ClauseItem, DateItem, HeadClass, NameItem, Phrase, Referent, WordItem } from '../chunks.ts';
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
  const headItem = headOf(grammar, content);
  const own = headItem?.kind === 'word' ? headItem.fold : null;
  // « une centaine de soldats » are soldiers.
  const [counted] = complements;
  const among = own !== null && quantities.has(own) && names.length === 0 ? counted : undefined;
  const counts = countsOf(items, at, content[0]?.start ?? 0);
  // « un des chefs d'Aqmi »: one of them, by what each of them is.
  const one =
    grammar.headAt === 'first' && own?.endsWith('s') === true && counts.some(isOne) && counts.includes('des')
      ? own.slice(0, -1)
      : null;
  const named = one !== null && classOf(grammar, one) === 'role' ? one : own;
  const head = among === undefined ? named : among.head;
  const headClass: HeadClass | null =
    among === undefined
      ? head === null
        ? null
        : isLand(head, complements)
          ? 'place'
          : classOf(grammar, head)
      : among.headClass;
  const possessive = possessives.has(wordAt(items, at)?.fold ?? '');
  // « le retrait de ses troupes du Niger »: the words before say whose they are.
  const isOwned = possessive && headClass === 'forces';
  const headSpan: Span = headItem ?? content[0] ?? { start: 0, end: 0 };
  return {
    kind: 'phrase',
    start: items[at]?.start ?? 0,
    end: items[next - 1]?.end ?? 0,
    head,
    headClass,
    headSpan: { start: headSpan.start, end: headSpan.end },
    definite: definite && one === null,
    counts,
    possessive,
    words: words.map(({ fold }) => fold),
    names,
    ...(marked.length === 0 ? {} : { marked }),
    complements,
    dates,
    referents:
      among?.referents ??
      (possessive && head !== null ? companyOf(head, names, complements) : null) ??
      ofCounted(counts, head, referentsOf(grammar, head, headClass, content, isOwned ? [] : complements)),
    members: [],
    appositions: [],
  };
}

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

const isOne = (word: string): boolean => word === 'un' || word === 'une';

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
const ofCounted = (
  counts: readonly string[],
  head: string | null,
  referents: readonly Referent[],
): Referent[] =>
  head === null && counts.some((word) => several.has(word) || /^\d/u.test(word))
    ? referents.map((one) =>
        one.node.type === 'group' && one.as === 'self' ? { ...one, as: 'members' } : one,
      )
    : [...referents];

const several = new Set([
  ...frenchNumbers,
  ...englishNumbers,
  ...wordSet('des plusieurs quelques several some many'),
]);

/** Nouns (folded, of either language) that only count their complement. */
const quantities = wordSet(
  'parts swathes swaths pan pans portion portions ensemble dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers million millions majorite plupart couple number dozens hundreds thousands serie series range raft package salve',
);
