/** Lists of words, separated by spaces or line ends, as one set. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.trim().split(/\s+/u)));

/** Maps each word of each list to that list's value; a word in two lists keeps the first. */
export function wordMap<T>(lists: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [words, value] of lists)
    for (const word of words.trim().split(/\s+/u)) if (!map.has(word)) map.set(word, value);
  return map;
}
