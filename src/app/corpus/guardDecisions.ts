import type { ReviewStore } from '../../store/review/reviewState.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';

/** As long as there are decisions that are shown and not on disk, the browser asks before the page is left. */
export function guardDecisions(store: ReviewStore, page: Parameters<typeof askBeforeLeaving>[0]): void {
  const guard = askBeforeLeaving(page);
  store.subscribe(({ saving }) => guard(saving > 0));
}
