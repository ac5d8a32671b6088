/**
 * Moves the focus to the page's main part. Callers are about to be unmounted, or are in the top layer, far from
 * `<main>` in the tree; a page has only one, so the document is asked for it.
 */
export const focusMain = (): void =>
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
