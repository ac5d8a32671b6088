import type { Language } from '../../domain/basics/languages.ts';
import type { Filters } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import { parseYears } from '../../domain/time/parseYears.ts';
import type { YearRange } from '../../domain/time/yearRange.ts';
import { type Command, commandWords } from '../../panels/search/commands.ts';
import type { AppStore } from '../../store/appStore.ts';
import { namedNodes } from './namedNodes.ts';

interface Words {
  readonly filterBy: (what: string) => string;
  readonly filterVerbs: string;
  readonly allAtOnce: (countries: string) => string;
}

/** With at least this many letters the verb may be left out: a year or a country's name alone is a filter. */
const leastLetters = 3;
const countriesAtMost = 3;

/**
 * What is typed, as filters: « 2015 », « 2010-2013 », « Maroc », « maroc france 2015 », « filtrer mali ». Several
 * countries mean any of them, or all at once: one command each. None if a word is neither a year nor a country.
 */
export function filterCommands(
  store: AppStore,
  text: Words,
  language: Language,
  query: string,
): readonly Command[] {
  const { index, actions } = store.getState();
  const verbs = commandWords(text.filterVerbs);
  const [first = ''] = commandWords(query);
  const asked = verbs.includes(first) ? query.trim().slice(first.length) : query;
  const { years, rest } = takeYears(asked, index.yearsExtent);
  const countries = findCountries(index, commandWords(rest));
  if (countries === null || (years === null && countries.length === 0)) return [];
  const names = countries.map((country) => nameOf(country, language, 'short'));
  const list = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(language, { type }).format(names);
  const several = names.length > 1;
  const command = (countryMode: Filters['countryMode'], said: string): Command => {
    const words = [said, years ? formatYears(years) : ''].filter((part) => part !== '').join(', ');
    return {
      key: `filter-${words}`,
      label: text.filterBy(words),
      isFilter: true,
      run: () =>
        actions.setFilters({
          ...(years && { years }),
          ...(countries.length > 0 && { countries: countries.map(({ id }) => id) }),
          ...(several && { countryMode }),
        }),
    };
  };
  return [
    command('any', list('disjunction')),
    ...(several ? [command('all', text.allAtOnce(list('conjunction')))] : []),
  ];
}

/** The years at the end or the start of what is typed, and the rest. */
function takeYears(
  typed: string,
  extent: YearRange,
): { readonly years: YearRange | null; readonly rest: string } {
  const words = typed.trim().split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const last = parseYears(words.slice(-count).join(' '), extent);
    if (last) return { years: last, rest: words.slice(0, -count).join(' ') };
    const first = parseYears(words.slice(0, count).join(' '), extent);
    if (first) return { years: first, rest: words.slice(count).join(' ') };
  }
  return { years: null, rest: typed };
}

/**
 * The countries that the words name, by the beginnings of their names, the most cited first; null: some word names
 * none.
 */
function findCountries(index: GraphIndex, asked: readonly string[]): readonly GraphNode[] | null {
  const known = namedNodes(
    index,
    index.graph.nodes.filter(({ type }) => type === 'country'),
  );
  const found: GraphNode[] = [];
  for (let at = 0; at < asked.length; ) {
    let taken = 0;
    for (let count = Math.min(3, asked.length - at); count > 0 && taken === 0; count -= 1) {
      const words = asked.slice(at, at + count).join(' ');
      const country =
        words.length >= leastLetters &&
        (known.find(({ names }) => names.includes(words)) ??
          known.find(({ names }) => names.some((name) => name.startsWith(words))));
      if (!country) continue;
      if (!found.includes(country.node)) found.push(country.node);
      taken = count;
    }
    if (taken === 0) {
      if (!joining.has(asked[at] ?? '')) return null;
      taken = 1;
    }
    at += taken;
  }
  return found.slice(0, countriesAtMost);
}

/** Words between two countries, or before a country or a year. */
const joining: ReadonlySet<string> = new Set([
  'et',
  'ou',
  'and',
  'or',
  'en',
  'in',
  'le',
  'la',
  'l',
  'les',
  'the',
  'au',
  'aux',
  'de',
  'du',
]);
