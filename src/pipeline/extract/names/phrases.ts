import type { Candidate } from './candidate.ts';
import type { NamesContext } from './context.ts';
import { type Clause, isElided, isJoined, isSpaced } from './reading.ts';

/** The index after the longest of the heads (folded words) that stands at the word, or null. */
export function matchHead(clause: Clause, index: number, heads: readonly string[]): number | null {
  let best: number | null = null;
  for (const head of heads) {
    const parts = head.split(' ');
    const fits = parts.every((part, step) => {
      const word = clause.words[index + step];
      return word?.fold === part && (step === 0 || isJoined(word));
    });
    if (fits && (best === null || index + parts.length > best)) best = index + parts.length;
  }
  return best;
}

/** After « de », « du », « de la », « d’ », "of", "of the" at the word: the index of what follows; null without one. */
export function skipOf(clause: Clause, index: number): number | null {
  const { words, language } = clause;
  const word = words[index];
  if (word === undefined || !isSpaced(word) || word.isCapital) return null;
  const next = words[index + 1];
  if (next === undefined) return null;
  if (language === 'en') {
    if (word.fold !== 'of' || !isSpaced(next)) return null;
    return next.fold === 'the' ? index + 2 : index + 1;
  }
  if (word.fold === 'd') return isElided(next) ? index + 1 : null;
  if (word.fold === 'du' || word.fold === 'des') return isSpaced(next) ? index + 1 : null;
  if (word.fold !== 'de' || !isSpaced(next)) return null;
  const isArticle =
    (next.fold === 'la' && isSpaced(words[index + 2])) || (next.fold === 'l' && isElided(words[index + 2]));
  return isArticle && !next.isCapital ? index + 2 : index + 1;
}

/** The longest known name that begins at the word; with `how`, only demonyms or only what is none. */
export function knownAt(
  clause: Clause,
  { knownNames }: NamesContext,
  index: number,
  how?: 'demonym' | 'name',
): Candidate | null {
  let best: Candidate | null = null;
  for (const known of knownNames.get(clause) ?? []) {
    if (known.first !== index || (how !== undefined && (known.how === 'demonym') !== (how === 'demonym')))
      continue;
    if (best === null || known.last > best.last) best = known;
  }
  return best;
}

/** The longest known name that ends with the word. */
export function knownEndingAt(clause: Clause, { knownNames }: NamesContext, index: number): Candidate | null {
  let best: Candidate | null = null;
  for (const known of knownNames.get(clause) ?? [])
    if (known.last === index && (best === null || known.first < best.first)) best = known;
  return best;
}
