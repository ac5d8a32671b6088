import { countFacets, type Facets } from '../domain/facets.ts';
import { applyFilters, type Filters, type VisibleGraph } from '../domain/filter.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { AppState } from './appStore.ts';

/** What the filters of the state leave: worked out once per filters, the same object until they change. */
export const visibleOf = (state: AppState): VisibleGraph =>
  rememberedVisible(state.index, state.view.filters);

/** What each value of each filter would count: likewise. */
export const facetsOf = (state: AppState): Facets => rememberedFacets(state.index, state.view.filters);

/** Remembers per graph and filters, both by identity; nothing outlives the objects that it was made from. */
const rememberPerFilters = <T extends object>(work: (index: GraphIndex, filters: Filters) => T) => {
  const perIndex = new WeakMap<GraphIndex, WeakMap<Filters, T>>();
  return (index: GraphIndex, filters: Filters): T => {
    const perFilters = perIndex.get(index) ?? new WeakMap<Filters, T>();
    perIndex.set(index, perFilters);
    const known = perFilters.get(filters);
    if (known) return known;
    const result = work(index, filters);
    perFilters.set(filters, result);
    return result;
  };
};

const rememberedVisible = rememberPerFilters(applyFilters);
const rememberedFacets = rememberPerFilters(countFacets);
