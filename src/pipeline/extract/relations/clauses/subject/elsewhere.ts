import type { Chunk } from '../../reading/chunks.ts';
import { isThat } from '../../reading/isThat.ts';
import { personOf } from '../../reading/partsOfPhrase.ts';
import { reach, type Subject } from './subject.ts';

/** « la visite qu'effectue X », « l'opération que mène Y »: the subject behind the verb of such a clause. */
export function inverted(chunks: readonly Chunk[], at: number): Subject | null {
  const [whom, relative, verb, phrase] = chunks.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || whom?.kind !== 'phrase' || !isThat(relative)) return null;
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return null;
  if (verb.passive || phrase?.kind !== 'phrase' || phrase.referents.length === 0) return null;
  return { kind: 'phrase', phrase, at: at + 1 };
}

/**
 * « Un homme recherché par X arrêté à Y »: where no verb is finite, as in a title, the second participle is said of
 * whom the first describes.
 */
export function described(chunks: readonly Chunk[], at: number): Subject | null {
  const [whom, verb, by, agent] = chunks.slice(Math.max(0, at - 4), at);
  if (at < 4 || whom?.kind !== 'phrase' || agent?.kind !== 'phrase') return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle') return null;
  if (by?.kind !== 'preposition' || !/^(?:par|by)$/u.test(by.word)) return null;
  const around = chunks.slice(Math.max(0, at - reach), at + reach);
  return around.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
    ? null
    : { kind: 'phrase', phrase: whom, at: at - 4 };
}

/**
 * « X, principal rival du chef de la junte au Tchad, le général Y, a été tué »: the clause begins with X, and what
 * stands between commas after it, down to the name before the verb, describes X.
 */
export function describedAtLength(chunks: readonly Chunk[], at: number): Subject | null {
  if (chunks[at - 1]?.kind !== 'comma') return null;
  let start = at - 1;
  let commas = 0;
  for (; start > 0 && start > at - reach; start--) {
    const { kind } = chunks[start - 1] ?? { kind: 'break' };
    if (kind === 'break') break;
    if (kind === 'comma') commas++;
    else if (kind !== 'phrase' && kind !== 'preposition') return null;
  }
  const [first, comma, title] = chunks.slice(start, start + 3);
  return commas >= 1 &&
    first?.kind === 'phrase' &&
    comma?.kind === 'comma' &&
    title?.kind === 'phrase' &&
    personOf(first) !== null &&
    title.head !== null &&
    !title.definite &&
    title.referents.length === 0 &&
    chunks[start + 3]?.kind === 'preposition'
    ? { kind: 'phrase', phrase: first, at: start }
    : null;
}

/**
 * « Lancée par l'Union européenne, l'opération … »: a participle that opens the sentence modifies the phrase after its
 * comma.
 */
export function following(chunks: readonly Chunk[], at: number): Subject | null {
  if (at > 0 && chunks[at - 1]?.kind !== 'break') return null;
  for (let on = at + 1; on < chunks.length && on <= at + 12; on++) {
    const chunk = chunks[on];
    // « Accusé par X de soutenir Y, Z a démenti »
    const purpose = chunk?.kind === 'verb' && chunk.form === 'infinitive';
    if ((chunk?.kind === 'verb' && !purpose) || chunk?.kind === 'break') return null;
    const phrase = chunks[on + 1];
    if (chunk?.kind === 'comma' && phrase?.kind === 'phrase') return { kind: 'phrase', phrase, at: on + 1 };
  }
  return null;
}
