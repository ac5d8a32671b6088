import * as english from './en/sectionWords.ts';
import * as french from './fr/sectionWords.ts';

/**
 * The words by which a language's pages show their parts. Patterns match the folded beginning of a paragraph (lower
 * case, no accents, straight apostrophes and quotation marks, hyphens for dashes).
 */
interface SectionWords {
  /** Headings followed only by other articles, to the end of the page. */
  readonly relatedHeads: readonly RegExp[];
  /** Pointers to one other article, which occur in the middle of the text too. */
  readonly pointers: readonly RegExp[];
  /** The site's own chrome, in a paragraph of at most this many words. */
  readonly chrome: readonly (readonly [words: number, form: RegExp])[];
  /** The beginnings of lines that say who wrote, when, or where it comes from. */
  readonly bylines: readonly RegExp[];
  /** The same, for lines that name the author: group 1, in the original paragraph. */
  readonly authors: readonly RegExp[];
  /** The beginnings of captions. */
  readonly captions: readonly RegExp[];
  /** A word or two with a full stop before the lead: « Vidéo. ». */
  readonly rubrics: RegExp;
  /** Headings of the paragraph about the author at the end. */
  readonly aboutAuthor: RegExp;
  /** The publisher: group 1, in the original paragraph. */
  readonly publishers: readonly RegExp[];
}

/** The lists of every language: sites mix languages. */
export const sectionWords: readonly SectionWords[] = [french, english];
