/**
 * A link's words, and what elides before the name after them, which goes with that into the next line: « a apporté une
 * aide » and « à l’ ». '' where nothing elides.
 */
export function splitElision(label: string): readonly [words: string, elided: string] {
  const [, words = label, elided = ''] = /^(.*?) ((?:(?:de|à) )?\S+’)$/.exec(label) ?? [];
  return [words, elided];
}
