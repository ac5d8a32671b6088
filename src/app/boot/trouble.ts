/**
 * Why there is no page at all. `index.html` holds the words for each in both languages, and the first style sheet shows
 * them: whoever has to say them can count on no script, and on no style.
 */
type Trouble =
  /** A file without which the page cannot begin could not be had. */
  | 'lost'
  /** Its files may not be read from here: it was opened from a disk, or in a frame that is cut off from its host. */
  | 'unserved'
  /** The browser lacks what the page is built on. */
  | 'outdated';

/** Shows the words for it in the place of the page; the first trouble is the one that is told. */
export function showTrouble(trouble: Trouble): void {
  document.documentElement.dataset.trouble ??= trouble;
}

export const isInTrouble = (): boolean => document.documentElement.dataset.trouble !== undefined;
