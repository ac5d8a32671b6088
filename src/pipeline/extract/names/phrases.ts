import type { Candidate } from './candidate.ts';
import type { NamesContext } from './context.ts';
import { type Clause, isElided, isJoined, isSpaced } from './reading.ts';

/** Kinds of things by the folded words for them, indexed by the first word. */
type HeadIndex<Kind> = ReadonlyMap<
  string,
  readonly { readonly kind: Kind; readonly parts: readonly string[] }[]
>;

/** Makes the index of kinds that each have several heads. */
export function indexHeads<Kind extends { readonly heads: readonly string[] }>(
  kinds: readonly Kind[],
): HeadIndex<Kind> {
  const index = new Map<string, { kind: Kind; parts: string[] }[]>();
  for (const kind of kinds)
    for (const head of kind.heads) {
      const parts = head.split(' ');
      const [first = ''] = parts;
      const list = index.get(first) ?? [];
      index.set(first, list);
      list.push({ kind, parts });
    }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

/** The kind whose longest head is at the word, and the index of the word after it. */
export function headAt<Kind>(
  clause: Clause,
  index: number,
  heads: HeadIndex<Kind>,
): { readonly kind: Kind; readonly after: number } | null {
  const options = heads.get(clause.words[index]?.fold ?? '');
  if (options === undefined) return null;
  for (const { kind, parts } of options) {
    const fits = parts.every((part, step) => {
      const word = clause.words[index + step];
      return word?.fold === part && (step === 0 || isJoined(word));
    });
    if (fits) return { kind, after: index + parts.length };
  }
  return null;
}

/**
 * After « de », « du », « de la », « d’ », "of", "of the" at the word: the index of what follows; null when there is
 * none.
 */
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

/** The longest known name that begins at the word; with `how`, only demonyms or only other names. */
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
