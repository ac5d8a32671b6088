import type { Grammar } from '../../languages/grammar.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Chunk, Referent } from './chunks.ts';
import { isThat } from './isThat.ts';
import { isStateOrBody } from './nodeKinds.ts';

/**
 * « L'armée a annoncé qu'elle avait … », "Moscow said it had …": the state or body that says what follows, where its
 * clause names no other.
 */
export function tellerBefore(grammar: Grammar, chunks: readonly Chunk[], at: number): Referent | null {
  // "said Wednesday they had …": « that » was left out before the day.
  let joint = at - 1;
  while (grammar.headAt === 'last' && chunks[joint]?.kind === 'date') joint--;
  if (!isThat(chunks[joint])) return null;
  let back = joint - 1;
  while (chunks[back]?.kind === 'date' || chunks[back]?.kind === 'adverb') back--;
  const verb = chunks[back];
  if (verb?.kind !== 'verb' || verb.passive || verb.form !== 'finite' || !grammar.cues.saying.has(verb.lemma))
    return null;
  const subject = subjectOf(chunks, back);
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  return one !== undefined && more.length === 0 && isStateOrBody(one.node) ? one : null;
}
