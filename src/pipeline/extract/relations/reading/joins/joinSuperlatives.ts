import type { Chunk } from '../chunks.ts';

/** French: « l'attaque la plus meurtrière [de l'année] »: the superlative belongs to the noun before it. */
export function joinSuperlatives(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [noun, article, degree, quality] = chunks.slice(at, at + 4);
    if (
      noun?.kind === 'phrase' &&
      noun.definite &&
      article?.kind === 'adverb' &&
      /^(?:le|la|les)$/u.test(article.word) &&
      degree?.kind === 'adverb' &&
      /^(?:plus|moins)$/u.test(degree.word) &&
      quality?.kind === 'phrase' &&
      quality.counts.length === 0 &&
      quality.referents.length === 0 &&
      quality.words.length === 1
    ) {
      out.push({ ...noun, end: quality.end, words: [...noun.words, ...quality.words] });
      at += 3;
    } else out.push(chunks[at] as Chunk);
  }
  return out;
}
