import type { Grammar } from '../../languages/grammar.ts';
import type { Chunk, VerbGroup } from './chunks.ts';

/** What stands between an auxiliary and its verb is at most this many chunks. */
const reach = 5;

/**
 * "Abiy had on Friday urged X", "was in May sentenced": an auxiliary that a time or a place parts from its verb. It becomes one
 * verb group, where the verb is; what stood between comes before it.
 */
export function joinAuxiliary(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const verb = chunk.kind === 'verb' ? verbOf(chunks, chunk, at) : -1;
    const main = chunks[verb];
    if (chunk.kind !== 'verb' || main?.kind !== 'verb') {
      out.push(chunk);
      continue;
    }
    out.push(...chunks.slice(at + 1, verb), {
      ...main,
      form: 'finite',
      passive: chunk.lemma === 'be',
      negated: chunk.negated || main.negated,
      conditional: chunk.conditional,
      plural: chunk.plural,
    });
    at = verb;
  }
  return out;
}

/** The index of the verb that an auxiliary by itself, « had », "was", belongs to; -1 where it is none. */
function verbOf(chunks: readonly Chunk[], auxiliary: VerbGroup, at: number): number {
  const { lemma, form, headSpan, start } = auxiliary;
  if (form !== 'finite' || !(lemma === 'have' || lemma === 'be') || headSpan.start !== start) return -1;
  let next = at + 1;
  while (next < chunks.length && next <= at + reach) {
    const chunk = chunks[next];
    const since =
      chunk?.kind === 'preposition' && chunk.word === 'since' && chunks[next + 1]?.kind === 'verb';
    if (chunk?.kind === 'date' || chunk?.kind === 'adverb' || since) next++;
    else if (
      chunk?.kind === 'preposition' &&
      chunk.word !== 'to' &&
      /^(?:date|phrase)$/u.test(chunks[next + 1]?.kind ?? '')
    )
      next += 2;
    else break;
  }
  const verb = chunks[next];
  if (next === at + 1 || verb?.kind !== 'verb' || verb.headSpan.start !== verb.start) return -1;
  return (verb.form === 'finite' && verb.plural === null) || verb.form === 'participle' ? next : -1;
}
