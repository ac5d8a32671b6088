import type { AddingStore } from '../../store/adding/addingState.ts';
import { isPending, isReady } from '../../store/adding/row.ts';

/**
 * As long as there are articles that were read and not added, the browser asks before the page is left: they are only
 * in its memory. At other times no listener is registered, so that the browser can keep the page for Back.
 */
export function guardLeaving(
  store: AddingStore,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): void {
  let guarded = false;
  const ask = (event: Event) => event.preventDefault();
  store.subscribe(({ rows }) => {
    const isWanted = rows.some((row) => isReady(row) || isPending(row));
    if (isWanted === guarded) return;
    guarded = isWanted;
    if (guarded) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  });
}
