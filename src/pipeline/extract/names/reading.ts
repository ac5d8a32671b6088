import type { SectionKind } from '../../../domain/basics/kinds.ts';
import { contains, type Span } from '../../../domain/basics/span.ts';
import type { ExtractLanguage, UnderstoodArticle } from '../types.ts';

/** A word as the recognizers see it. */
export interface Word extends Span {
  /** The characters as they are in the text. */
  readonly raw: string;
  readonly fold: string;
  readonly isCapital: boolean;
  /** All capitals, two letters or more. */
  readonly isUpper: boolean;
  /** What separates it from the word before it in its sentence; null before the first word. */
  readonly gap: string | null;
}

/** A sentence with its words. */
export interface Clause extends Span {
  readonly section: SectionKind;
  readonly language: ExtractLanguage;
  readonly words: readonly Word[];
  /** A line in which nearly every word is capitalized, or all of it is in capitals: capitals mean nothing there. */
  readonly isTitleCase: boolean;
}

/** An article as the names stage reads it. */
export interface NameReading {
  readonly article: UnderstoodArticle;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Folded words that the article writes in lower case somewhere. */
  readonly lowered: ReadonlySet<string>;
}

/** The sentences in languages that have rules, without the site's chrome: names there make no nodes. */
export function readArticle(article: UnderstoodArticle): NameReading {
  const { text } = article;
  const lowered = new Set<string>();
  const clauses: Clause[] = [];
  for (const sentence of article.sentences) {
    if (sentence.language === null || sentence.section === 'boilerplate') continue;
    const words: Word[] = [];
    let before: number | null = null;
    for (const token of article.tokens.slice(sentence.firstToken, sentence.lastToken)) {
      if (!contains(sentence, token)) continue;
      const raw = text.slice(token.start, token.end);
      const isCapital = /^\P{L}*\p{Lu}/u.test(raw);
      words.push({
        start: token.start,
        end: token.end,
        raw,
        fold: token.fold,
        isCapital,
        isUpper: raw.length > 1 && isCapital && raw === raw.toUpperCase(),
        gap: before === null ? null : text.slice(before, token.start),
      });
      before = token.end;
      if (!isCapital) lowered.add(token.fold);
    }
    const long = words.filter(({ raw }) => raw.length > 3 && /\p{L}/u.test(raw));
    const capitals = long.filter(({ isCapital }) => isCapital).length;
    const isLine = !/[.!?»”"]\s*$/.test(text.slice(sentence.start, sentence.end));
    const isTitleCase =
      isLine &&
      sentence.section !== 'byline' &&
      (long.length >= 6 || (long.length >= 4 && capitals === long.length)) &&
      capitals / long.length > (sentence.language === 'en' ? 0.7 : 0.85);
    const { start, end, section, language } = sentence;
    clauses.push({ start, end, section, language, words, isTitleCase });
  }
  return { article, text, clauses, lowered };
}

/** Whether only spaces (one line end at most) precede the word. */
export const isSpaced = (word: Word | undefined): boolean =>
  word !== undefined && word.gap !== null && /^[^\S\n]*\n?[^\S\n]*$/.test(word.gap) && word.gap !== '';

/** Whether an apostrophe joins the word to the one before it: « l’Algérie ». */
export const isElided = (word: Word | undefined): boolean =>
  word !== undefined && word.gap !== null && /^\s?['’‘ʼ]\s?$/.test(word.gap);

/** Whether a hyphen joins the word to the one before it: « Jean-Yves ». */
export const isHyphened = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.gap !== null &&
  /^\s?[\p{Pd}]\s?$/u.test(word.gap) &&
  word.gap.trim().length === 1 &&
  word.gap.length < 3;

/** Whether the word may continue a name: after spaces, a hyphen, or an apostrophe. */
export const isJoined = (word: Word | undefined): boolean =>
  isSpaced(word) || isElided(word) || isHyphened(word) || word?.gap === '_';
