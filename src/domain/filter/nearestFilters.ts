import type { GraphIndex } from '../graph/graphIndex.ts';
import type { YearRange } from '../time/yearRange.ts';
import { type ActiveFilter, clearFilter, listActiveFilters } from './activeFilters.ts';
import { countBesideChosen } from './countBesideChosen.ts';
import { applyFilters, type Filters } from './filter.ts';
import { type Scope, wholeScope } from './focus.ts';

/**
 * How filters that leave nothing are relaxed: one is taken off, the years move or widen, or any country will do instead
 * of all.
 */
export type Change =
  | { readonly kind: 'clear'; readonly filter: ActiveFilter }
  | { readonly kind: 'years'; readonly years: YearRange }
  | { readonly kind: 'anyCountry' };

/**
 * Filters near those that leave nothing, the changes that make them, and how many nodes they leave besides ticked
 * countries.
 */
interface NearFilters {
  readonly changes: readonly [Change, ...Change[]];
  readonly filters: Filters;
  readonly nodes: number;
}

/**
 * The nearest filters that leave something, where the given ones leave nothing: with as few changes as possible, at
 * most two. Years that move or widen come first, then the change that leaves least, since that is nearest to what was
 * asked. None where not even two changes help.
 */
export const nearestFilters = (
  index: GraphIndex,
  filters: Filters,
  scope: Scope = wholeScope,
): readonly NearFilters[] => {
  const one = listChanges(index, filters, scope).map((change) => tryOut(index, filters, [change], scope));
  const found = sortNear(one.filter(({ nodes }) => nodes > 0));
  if (found.length > 0) return found;
  const two = one.flatMap((near) =>
    listChanges(index, near.filters, scope).map((change) =>
      tryOut(index, near.filters, [near.changes[0], change], scope),
    ),
  );
  const sorted = sortNear(two.filter(({ nodes }) => nodes > 0));
  return sorted.filter(
    (near, at) => sorted.findIndex(({ filters: other }) => sameFilters(other, near.filters)) === at,
  );
};

const tryOut = (
  index: GraphIndex,
  filters: Filters,
  changes: NearFilters['changes'],
  scope: Scope,
): NearFilters => {
  const last = changes.at(-1) ?? changes[0];
  const changed = change(filters, last);
  return {
    changes,
    filters: changed,
    nodes: countBesideChosen(changed, applyFilters(index, changed, scope)),
  };
};

const change = (filters: Filters, one: Change): Filters => {
  if (one.kind === 'clear') return clearFilter(filters, one.filter);
  if (one.kind === 'years') return { ...filters, years: one.years };
  return { ...filters, countryMode: 'any' };
};

const listChanges = (index: GraphIndex, filters: Filters, scope: Scope): readonly Change[] => [
  ...listYears(index, filters, scope).map((years) => ({ kind: 'years', years }) as const),
  ...(filters.countryMode === 'all' && filters.countries.length > 1 ? [{ kind: 'anyCountry' } as const] : []),
  ...listActiveFilters(filters).map((filter) => ({ kind: 'clear', filter }) as const),
];

/**
 * The nearest years before and after that leave something: a single year is exchanged for another, a range is extended
 * to it.
 */
const listYears = (index: GraphIndex, filters: Filters, scope: Scope): readonly YearRange[] => {
  const { years } = filters;
  if (years === null) return [];
  const isFilled = (year: number): boolean =>
    countBesideChosen(filters, applyFilters(index, { ...filters, years: { from: year, to: year } }, scope)) >
    0;
  const { from, to } = index.yearsExtent;
  const isOne = years.from === years.to;
  const ranges: YearRange[] = [];
  for (let year = years.from - 1; year >= from; year -= 1)
    if (isFilled(year)) {
      ranges.push({ from: year, to: isOne ? year : years.to });
      break;
    }
  for (let year = years.to + 1; year <= to; year += 1)
    if (isFilled(year)) {
      ranges.push({ from: isOne ? year : years.from, to: year });
      break;
    }
  return ranges;
};

const sortNear = (near: readonly NearFilters[]): readonly NearFilters[] =>
  [...near].sort((a, b) => rank(a) - rank(b) || a.nodes - b.nodes);

const rank = ({ changes }: NearFilters): number =>
  Math.min(...changes.map(({ kind }) => ({ years: 0, anyCountry: 1, clear: 2 })[kind]));

const sameFilters = (a: Filters, b: Filters): boolean => JSON.stringify(a) === JSON.stringify(b);
