import type { AppState } from './appStore.ts';

/**
 * How soon what stands beside the graph follows a change: counts, lists. Of another graph it is wanted at once; after an act on this
 * one, once its effect is seen.
 */
export const howSoonAside = (now: AppState, before: AppState): 'never' | 'late' | 'at once' =>
  now.index !== before.index ? 'at once' : now.view !== before.view ? 'late' : 'never';
