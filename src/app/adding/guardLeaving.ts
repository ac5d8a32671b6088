import type { AddingStore } from '../../store/adding/addingState.ts';
import { isPending, isReady } from '../../store/adding/row.ts';
import { askBeforeLeaving } from '../corpus/askBeforeLeaving.ts';

/** As long as there are articles that were read and not added, the browser asks before the page is left. */
export function guardLeaving(store: AddingStore, page: Parameters<typeof askBeforeLeaving>[0]): void {
  const guard = askBeforeLeaving(page);
  store.subscribe(({ rows }) => guard(rows.some((row) => isReady(row) || isPending(row))));
}
