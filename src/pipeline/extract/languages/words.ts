/** Lists of words written with spaces or line ends between them, as one. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.trim().split(/\s+/u)));

/** Each word of each list, to what the list stands for; a word of two lists keeps the first. */
export function wordMap<T>(lists: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [words, value] of lists)
    for (const word of words.trim().split(/\s+/u)) if (!map.has(word)) map.set(word, value);
  return map;
}
