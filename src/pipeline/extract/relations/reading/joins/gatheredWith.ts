import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** The company of those who meet comes at most this many chunks after the verb. */
const reach = 8;

/** « X était réuni mardi à Y avec Z »: he met with Z, as « s'est réuni » says it. */
export function gatheredWith(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'first') return [...chunks];
  return chunks.map((chunk, at) =>
    chunk.kind === 'verb' &&
    chunk.lemma === 'réunir' &&
    chunk.passive &&
    chunk.form === 'finite' &&
    hasCompany(chunks, at)
      ? { ...chunk, passive: false, reflexive: true }
      : chunk,
  );
}

function hasCompany(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length && at <= verb + reach; at++) {
    const chunk = chunks[at];
    const joint = chunks[at - 1];
    if (chunk?.kind === 'preposition') {
      if (chunk.word === 'avec') return true;
      if (chunk.word === 'par') return false;
    } else if (chunk?.kind === 'phrase') {
      if (joint?.kind !== 'preposition') return false;
    } else if (chunk?.kind !== 'date' && chunk?.kind !== 'adverb') return false;
  }
  return false;
}
