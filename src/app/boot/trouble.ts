/**
 * Why there is no page at all. `index.html` contains the words for each case in both languages, and the first style
 * sheet shows them: at this point no script and no style can be relied on.
 */
type Trouble =
  /** A file without which the page cannot begin could not be fetched. */
  | 'lost'
  /** Its files may not be read from here: it was opened from a disk, or in a sandboxed frame. */
  | 'unserved'
  /** The browser lacks features that the page needs. */
  | 'outdated';

/** Shows the message for it in place of the page; only the first trouble is shown. */
export function showTrouble(trouble: Trouble): void {
  document.documentElement.dataset.trouble ??= trouble;
}

export const isInTrouble = (): boolean => document.documentElement.dataset.trouble !== undefined;
