import type { Chunk } from '../../reading/chunks.ts';
import { reach } from './subject.ts';

/** The comma that opens an insertion which the comma at `at` closes; null when there is none. */
export function insertionStart(chunks: readonly Chunk[], at: number): number | null {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return null;
    if (chunk?.kind !== 'comma') continue;
    const first = chunks[back + 1];
    const opens =
      first?.kind === 'preposition' ||
      first?.kind === 'relative' ||
      first?.kind === 'subordinator' ||
      first?.kind === 'adverb' ||
      first?.kind === 'date' ||
      (first?.kind === 'verb' && first.form !== 'finite') ||
      (first?.kind === 'phrase' && first.referents.length === 0 && back + 2 <= at);
    // « Lundi, la France, … »: a comma that opens nothing before a phrase only closes the beginning of the clause.
    return opens && back > 0 ? back : null;
  }
  return null;
}

/** Where quoted words begin that close at `at` right behind a noun: « L'enquête « du chef de … » »; null elsewhere. */
export function quoteInserted(chunks: readonly Chunk[], at: number): number | null {
  for (let back = at - 1; back > 0 && back >= at - 14; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return null;
    if (chunk?.kind !== 'quote') continue;
    const before = chunks[back - 1];
    return before?.kind === 'phrase' && before.head !== null && before.referents.length === 0 && back < at - 1
      ? back
      : null;
  }
  return null;
}

/** Whether the quotation mark at `at` opens words of another, behind a comma. */
export const opensQuote = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' &&
  chunks.slice(Math.max(0, at - reach), at).filter(({ kind }) => kind === 'quote').length % 2 === 0;

/** Whether « où » and a pronoun stand before the verb at an index. */
export const opensWhere = (chunks: readonly Chunk[], at: number): boolean => {
  const [where, pronoun] = [chunks[at - 2], chunks[at - 1]];
  return (
    where?.kind === 'subordinator' &&
    where.word === 'ou' &&
    (pronoun?.kind === 'pronoun' || pronoun?.kind === 'phrase') &&
    chunks[at - 3]?.kind === 'phrase'
  );
};

/** « L'ONU, elle, regrette »: a pronoun between commas only emphasizes the name before it. */
export function isEmphasis(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'pronoun' &&
    /^(?:lui|elle|eux|elles)$/u.test(chunk.word) &&
    chunks[at - 1]?.kind === 'comma' &&
    chunks[at + 1]?.kind === 'comma' &&
    chunks[at - 2]?.kind === 'phrase'
  );
}
