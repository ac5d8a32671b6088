import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/**
 * "EU envoy to visit Belgrade", "France and Mali to hold talks": in English titles an infinitive right after the
 * subject is a future.
 */
export function headlineFuture(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const [subject, to, verb] = chunks;
  if (
    grammar.headAt !== 'last' ||
    subject?.kind !== 'phrase' ||
    to?.kind !== 'preposition' ||
    to.word !== 'to' ||
    verb?.kind !== 'verb' ||
    verb.form !== 'infinitive' ||
    chunks.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
  )
    return [...chunks];
  return [subject, { ...verb, start: to.start, form: 'finite', future: true }, ...chunks.slice(3)];
}
