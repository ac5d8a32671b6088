import { matchWords } from '../../lib/tokens.ts';
import type { Span } from '../basics/span.ts';
import type { Article } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';

/**
 * A selection that is extended word by word: from a fixed word to a moving one, which may stand before it, after it, or be
 * the same. Both are indexes into `WordsOfArticle`.
 */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of an article in order, without the site's chrome, and the number of the sentence that each stands in. */
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

/**
 * The words that a span touches, or else the next one after its start, or the last of all; null for an article without
 * words.
 */
export function rangeOfSpan({ words }: WordsOfArticle, { start, end }: Span): WordRange | null {
  if (words.length === 0) return null;
  const from = words.findIndex((word) => word.end > start);
  if (from === -1) return { from: words.length - 1, to: words.length - 1 };
  let to = from;
  while ((words[to + 1]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return { from, to };
}

/** The span from the start of the first word to the end of the last; null for indexes out of range. */
export function spanOfRange({ words }: WordsOfArticle, { from, to }: WordRange): Span | null {
  const [first, last] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

export type WordStep = 'next' | 'previous' | 'nextSentence' | 'previousSentence';

/**
 * Moves the selection to another word or, when it `grows`, moves its end there. A step by sentence goes forward to the first
 * word of the next sentence, or when growing to the last word of this one and then of the next; it goes back to the first
 * word of this sentence and then of the one before. At the ends of the article it stays.
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
