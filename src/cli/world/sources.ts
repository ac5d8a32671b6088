/*
 * The hand-written lists from which the world lexicon is made: lines of cells separated by bars, names in a cell by
 * semicolons.
 */

/** The cells of each line; blank lines and those that begin with a hash are left out, unless `keep` accepts them. */
export function readRows(text: string, keep: (comment: string) => boolean = () => false): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && (!line.startsWith('#') || keep(line)))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The entries of a cell. */
export const listOf = (cell: string | undefined, separator = ';'): string[] =>
  (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** An id before the cell's names (« dgse: Direction générale … »), and the names. */
export function readNames(cell: string | undefined): {
  readonly id: string | null;
  readonly names: string[];
} {
  const match = /^([a-z0-9-]+):\s+(.*)$/.exec(cell ?? '');
  return match === null
    ? { id: null, names: listOf(cell) }
    : { id: match[1] ?? null, names: listOf(match[2]) };
}
