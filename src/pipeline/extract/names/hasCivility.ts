import type { Clause } from './reading.ts';

/**
 * Whether « M. », « Mme » or "Ms." directly precedes a word, which is then a surname. The mention is the name alone.
 */
export function hasCivility({ words }: Clause, index: number): boolean {
  const before = words[index - 1];
  return (
    before?.isCapital === true &&
    /^(?:m|mm|mme|mlle|me|mr|mrs|ms)$/.test(before.fold) &&
    /^\.?\s$/.test(words[index]?.gap ?? '')
  );
}
