import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { Certainty, Family, NodeType } from '../basics/kinds.ts';
import { defaultFilters, type Filters, liftedFilters } from './filter.ts';

/** One thing that the filters hide, as a chip shows it; one click shows it again. */
export type ActiveFilter =
  | { readonly kind: 'type'; readonly value: NodeType }
  | { readonly kind: 'family'; readonly value: Family }
  | { readonly kind: 'certainty'; readonly value: Certainty }
  | { readonly kind: 'article'; readonly value: ArticleId }
  | { readonly kind: 'country'; readonly value: NodeId }
  | {
      readonly kind: 'years';
      readonly from: number;
      readonly to: number;
      readonly basis: Filters['yearBasis'];
    }
  | { readonly kind: 'corroboration'; readonly least: number }
  | { readonly kind: 'teasers' }
  | { readonly kind: 'origin'; readonly value: 'verified' | 'proposed' };

/**
 * All that the filters hide: what the reader chose, then the hidden types of nodes, including those hidden at first
 * (places, organizations), since a chip can show them again. Empty: everything is shown.
 */
export const listActiveFilters = (filters: Filters): readonly ActiveFilter[] => [
  ...filters.countries.map((value) => ({ kind: 'country', value }) as const),
  ...(filters.years ? [{ kind: 'years', ...filters.years, basis: filters.yearBasis } as const] : []),
  ...filters.hiddenArticles.map((value) => ({ kind: 'article', value }) as const),
  ...filters.hiddenCertainties.map((value) => ({ kind: 'certainty', value }) as const),
  ...filters.hiddenFamilies.map((value) => ({ kind: 'family', value }) as const),
  ...(filters.minCorroboration > 1
    ? [{ kind: 'corroboration', least: filters.minCorroboration } as const]
    : []),
  ...(filters.teasers ? [] : [{ kind: 'teasers' } as const]),
  ...(filters.origin === 'any' ? [] : [{ kind: 'origin', value: filters.origin } as const]),
  ...filters.hiddenTypes.map((value) => ({ kind: 'type', value }) as const),
];

/** The filters without the one that a chip shows. */
export const clearFilter = (filters: Filters, active: ActiveFilter): Filters => {
  const without = <T>(all: readonly T[], one: T) => all.filter((other) => other !== one);
  switch (active.kind) {
    case 'type':
      return { ...filters, hiddenTypes: without(filters.hiddenTypes, active.value) };
    case 'family':
      return { ...filters, hiddenFamilies: without(filters.hiddenFamilies, active.value) };
    case 'certainty':
      return { ...filters, hiddenCertainties: without(filters.hiddenCertainties, active.value) };
    case 'article':
      return { ...filters, hiddenArticles: without(filters.hiddenArticles, active.value) };
    case 'country':
      return { ...filters, countries: without(filters.countries, active.value) };
    case 'years':
    case 'corroboration':
    case 'teasers':
    case 'origin':
      return { ...filters, ...liftedFilters[active.kind] };
  }
};

/** Whether the filters are those that apply at first: then there is nothing to reset. */
export const areDefaultFilters = (filters: Filters): boolean => {
  const held = new Set(listActiveFilters(filters).map((active) => JSON.stringify(active)));
  const heldAtFirst = listActiveFilters(defaultFilters).map((active) => JSON.stringify(active));
  return held.size === heldAtFirst.length && heldAtFirst.every((active) => held.has(active));
};

/** The filters that hide nothing: everything that the graph knows. */
export const openFilters: Filters = { ...defaultFilters, hiddenTypes: [] };
