/** Words parted by spaces or line ends, as a set. Folded: without accents, in lower case. */
export const wordSet = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== ''));
