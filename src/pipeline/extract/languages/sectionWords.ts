import * as english from './en/sectionWords.ts';
import * as french from './fr/sectionWords.ts';

/**
 * What a language's folder says of the parts of a page. Patterns run over the folded beginning of a paragraph (lower
 * case, no accents, straight apostrophes and quotation marks, hyphens for dashes).
 */
interface SectionWords {
  /** Headings under which only other articles stand, to the end of the page. */
  readonly relatedHeads: readonly RegExp[];
  /** Pointers to one other article, which stand in the middle of the text too. */
  readonly pointers: readonly RegExp[];
  /** The site's own chrome, in a paragraph of at most so many words. */
  readonly chrome: readonly (readonly [words: number, form: RegExp])[];
  /** How a line begins that says who wrote, when, or where it comes from. */
  readonly bylines: readonly RegExp[];
  /** The same, where the author is named in it: group 1, over the paragraph as it stands. */
  readonly authors: readonly RegExp[];
  /** How a caption begins. */
  readonly captions: readonly RegExp[];
  /** A word or two with a full stop before the lead: « Vidéo. ». */
  readonly rubrics: RegExp;
  /** Heads of what stands about the author at the end. */
  readonly aboutAuthor: RegExp;
  /** The publisher: group 1, over the paragraph as it stands. */
  readonly publishers: readonly RegExp[];
}

/** The lists of every language: sites mix them. */
export const sectionWords: readonly SectionWords[] = [french, english];
