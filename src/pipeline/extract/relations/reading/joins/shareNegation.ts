import type { Chunk, Connective } from '../chunks.ts';
import { isThat } from '../isThat.ts';

/**
 * « Ni X ni Y n'ont … », « Jamais X n'a … », « Rien ne … », « Ce n'est pas X qui a … », "Neither X nor Y did …", "It was
 * not X that …": what stands before a clause's verb denies it.
 */
export const shareNegation = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.map((verb, at) =>
    verb.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.negated &&
    (opensDenied(chunks, at) || isByNobody(chunks, at) || isOfAnother(chunks, at))
      ? { ...verb, negated: true }
      : verb,
  );

/** « Ni X ni Y n'ont », « Jamais X n'a », "Neither X nor Y did" */
function opensDenied(chunks: readonly Chunk[], verb: number): boolean {
  const [subject, opener, before] = [chunks[verb - 1], chunks[verb - 2], chunks[verb - 3]];
  if (subject?.kind !== 'phrase') return false;
  if (subject.members.length > 0 && subject.words[0] === 'neither') return true;
  return (
    (before === undefined || /^(?:break|comma|subordinator)$/u.test(before.kind)) &&
    (isWord(opener, 'conjunction', /^ni$/u) || isWord(opener, 'adverb', /^jamais$/u))
  );
}

/** « Personne ne croit que », "Nobody says that", "no one says that" */
const isByNobody = (chunks: readonly Chunk[], verb: number): boolean =>
  isWord(chunks[verb - 1], 'pronoun', /^(?:personne|rien|nobody|nothing|none)$/u) ||
  (isWord(chunks[verb - 1], 'pronoun', /^one$/u) && isWord(chunks[verb - 2], 'adverb', /^no$/u));

/** « Ce n'est pas X qui a … », « Ce n'est pas X que Y a … »: what is so of someone else. */
function isOfAnother(chunks: readonly Chunk[], verb: number): boolean {
  const joint = isWord(chunks[verb - 1], 'relative', /^(?:qui|who|that|which)$/u)
    ? verb - 1
    : chunks[verb - 1]?.kind === 'phrase' && isThat(chunks[verb - 2])
      ? verb - 2
      : -1;
  // « Ce n'est pas un secret que X a … »
  const other = chunks[joint - 1];
  if (other?.kind !== 'phrase' || other.referents.length === 0) return false;
  const is = chunks[joint - 2]?.kind === 'adverb' ? joint - 3 : joint - 2;
  const copula = chunks[is];
  return (
    copula?.kind === 'verb' &&
    copula.negated &&
    /^(?:être|be)$/u.test(copula.lemma) &&
    isWord(chunks[is - 1], 'pronoun', /^(?:ce|c|it)$/u)
  );
}

const isWord = (chunk: Chunk | undefined, kind: Connective['kind'], word: RegExp): boolean =>
  chunk?.kind === kind && word.test(chunk.word);
