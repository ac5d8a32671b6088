import { overlaps, type Span } from '../basics/span.ts';
import type { Article, Passage } from './schema.ts';

/**
 * The article cut into what a reader is shown as one passage, in order: its `passages`, or, where the file has none
 * (the format does not require them), its non-blank lines outside the site's own chrome.
 */
export const sentencesOf = (article: Article): readonly Passage[] => {
  if (article.passages.length > 0) return article.passages;
  const known = cutLines.get(article);
  if (known) return known;
  const lines = linesOf(article);
  cutLines.set(article, lines);
  return lines;
};

/**
 * Positions of the first and the last sentence that share a character with the span; for a span between sentences
 * both are the sentence before it (0 at the very start).
 */
export const sentenceRun = (
  sentences: readonly Span[],
  span: Span,
): { readonly first: number; readonly last: number } => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = Math.max(0, low - 1);
  const touched = sentences[before];
  const next = sentences[before + 1];
  const first = !(touched && overlaps(touched, span)) && next && overlaps(next, span) ? before + 1 : before;
  let last = first;
  while ((sentences[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
  return { first, last };
};

const cutLines = new WeakMap<Article, readonly Passage[]>();

const linesOf = (article: Article): readonly Passage[] => {
  const lines: Passage[] = [];
  let paragraph = 0;
  for (const match of article.text.matchAll(/[^\n]*\S[^\n]*/g)) {
    paragraph += 1;
    const leading = match[0].length - match[0].trimStart().length;
    const start = match.index + leading;
    const end = start + match[0].trim().length;
    const section = article.sections.find((candidate) => overlaps(candidate, { start, end }));
    if (section?.kind === 'boilerplate') continue;
    lines.push({ start, end, paragraph, section: section?.kind ?? 'body' });
  }
  return lines;
};
