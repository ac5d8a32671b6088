import { matchWords } from '../../lib/tokens.ts';
import type { Span } from '../basics/span.ts';
import type { Article } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';

/** A selection that grows word by word: from one word to another, before or behind it or the same. Places in `WordsOfArticle`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of an article in order, without the site's own chrome, and which sentence each stands in. */
interface WordsOfArticle {
  readonly words: readonly Span[];
  readonly sentences: readonly number[];
}

/** Cuts an article into words that can be selected one by one. */
export function wordsOfArticle(article: Article): WordsOfArticle {
  const words: Span[] = [];
  const sentences: number[] = [];
  sentencesOf(article).forEach(({ start, end }, at) => {
    for (const match of matchWords(article.text.slice(start, end))) {
      words.push({ start: start + match.index, end: start + match.index + match[0].length });
      sentences.push(at);
    }
  });
  return { words, sentences };
}

/** The words that a span holds, or the one nearest behind its start; null where the article has none. */
export function rangeOfSpan({ words }: WordsOfArticle, { start, end }: Span): WordRange | null {
  if (words.length === 0) return null;
  const from = words.findIndex((word) => word.end > start);
  if (from === -1) return { from: words.length - 1, to: words.length - 1 };
  let to = from;
  while ((words[to + 1]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return { from, to };
}

/** The stretch from the first character of the first word to the last of the last. */
export function spanOfRange({ words }: WordsOfArticle, { from, to }: WordRange): Span | null {
  const [first, last] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

export type WordStep = 'next' | 'previous' | 'nextSentence' | 'previousSentence';

/**
 * One step further: to another word, or, where it `grows`, with that word as the new end of the selection. By sentence it
 * goes to the first word of the next one or of this one (from there, of the one before); growing, to the last word of
 * this one or of the next, and back likewise. At the ends of the article it stays.
 */
export function stepWords(
  article: WordsOfArticle,
  range: WordRange,
  step: WordStep,
  grows: boolean,
): WordRange {
  const { words, sentences } = article;
  const last = words.length - 1;
  const at = range.to;
  const within = (place: number) => Math.max(0, Math.min(last, place));
  const first = (sentence: number | undefined) => sentences.indexOf(sentence ?? -1);
  const target = (): number => {
    switch (step) {
      case 'next':
        return grows ? at + 1 : Math.max(range.from, range.to) + 1;
      case 'previous':
        return grows ? at - 1 : Math.min(range.from, range.to) - 1;
      case 'nextSentence': {
        const end = sentences.lastIndexOf(sentences[at] ?? -1);
        if (!grows) return end + 1;
        return at < end ? end : sentences.lastIndexOf(sentences[within(end + 1)] ?? -1);
      }
      case 'previousSentence': {
        const start = first(sentences[at]);
        return at > start ? start : first(sentences[within(start - 1)]);
      }
    }
  };
  const to = within(target());
  return { from: grows ? range.from : to, to };
}
