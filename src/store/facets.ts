import { countFacets, type Facets } from '../domain/filter/facets.ts';
import type { AppState } from './appStore.ts';
import { useAppStore } from './react.tsx';
import { rememberPerPart } from './selectors.ts';

/* Separate from the other selectors, since only filters and legend count: the first picture does without it. */

/**
 * The count of each value of each filter, within what is isolated and not hidden: computed once, and kept until one of
 * these changes.
 */
export const facetsOf = (state: AppState): Facets => rememberedFacets(state.index, state.view);

/** The same for a component: the same object as long as filters, isolation and hiding are unchanged. */
export const useFacets = (): Facets => useAppStore(facetsOf);

const rememberedFacets = rememberPerPart(countFacets);
