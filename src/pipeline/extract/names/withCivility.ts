import type { Clause } from './reading.ts';

/** « M. Condé », « Mme Sandu », "Ms. Reyes": the civility belongs to a bare surname's mention; the index of its first word. */
export function withCivility({ words }: Clause, index: number): number {
  const before = words[index - 1];
  const gap = words[index]?.gap ?? '';
  const isCivility =
    before !== undefined && before.isCapital && /^(?:m|mm|mme|mlle|me|mr|mrs|ms)$/.test(before.fold);
  return isCivility && /^\.?\s$/.test(gap) ? index - 1 : index;
}
