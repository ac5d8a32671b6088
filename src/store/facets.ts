import { countFacets, type Facets } from '../domain/filter/facets.ts';
import type { AppState } from './appStore.ts';
import { useAppStore } from './react.tsx';
import { rememberPerPart } from './selectors.ts';

/*
 * Apart from the other selectors, since only filters and legend count: what draws the first picture does without.
 */

/** What each value of each filter would count inside what is isolated and not hidden: worked out once, likewise. */
export const facetsOf = (state: AppState): Facets => rememberedFacets(state.index, state.view);

/** The same for a component: the same object as long as filters, isolation and hiding are unchanged. */
export const useFacets = (): Facets => useAppStore(facetsOf);

const rememberedFacets = rememberPerPart(countFacets);
