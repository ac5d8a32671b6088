import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** Verbs by which someone gives a thing the name that follows. */
const naming = /^(?:call|describe|term|see|say|label|dub|brand|consider)$/u;

/**
 * English: "condemned what it called a Thai offensive", "after what officials said was a raid": whose words these are
 * does not change what the clause is about.
 */
export function sayNoLess(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const end = chunk.kind === 'subordinator' && chunk.word === 'what' ? endAt(chunks, at) : -1;
    if (end > 0) at = end - 1;
    else out.push(chunk);
  }
  return out;
}

/** The chunk after "what it called", "what he described as", "what they say was"; -1 where no name follows. */
function endAt(chunks: readonly Chunk[], at: number): number {
  const [who, verb, joint] = chunks.slice(at + 1, at + 4);
  if (who?.kind !== 'pronoun' && who?.kind !== 'phrase') return -1;
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || !naming.test(verb.lemma)) return -1;
  const more =
    (joint?.kind === 'preposition' && joint.word === 'as') || (joint?.kind === 'verb' && joint.lemma === 'be')
      ? at + 4
      : at + 3;
  const name = chunks[more]?.kind === 'quote' ? chunks[more + 1] : chunks[more];
  return name?.kind === 'phrase' ? more : -1;
}
