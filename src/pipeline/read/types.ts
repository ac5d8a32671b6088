import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import type { ArticleHints } from '../extract/article/understandArticle.ts';
import type { ReadFault } from './faults.ts';

/**
 * A file from a reader's disk. The name is only a label: it tells people which file is meant and is never used as a
 * path.
 */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says about its article besides the text. */
export interface SourceFacts {
  /** What the file itself says about its article, for example in a page's metadata. */
  readonly hints: ArticleHints;
  readonly url: string | null;
  /** A date that counts only where the text gives none, such as the day on which a mail was sent. */
  readonly fallback: { readonly edtf: string; readonly note: LocalizedText } | null;
}

/** The text of an article as it will be stored: line ends LF, no byte order mark, no markup left. */
export interface ReadText extends SourceFacts {
  readonly kind: 'article';
  readonly text: string;
  /** What was done to read it, where that is unusual. */
  readonly notes: readonly ArticleNote[];
}

/** What a file contains: an article, several files, something for another part of the page, or nothing readable. */
export type ReadSource =
  | ReadText
  | {
      readonly kind: 'archive';
      /** What people call its files, in their order. */
      readonly names: readonly string[];
      /** One for each name; unpacked a few at a time, when their turn comes. */
      readonly files: Iterable<SourceFile | NamedFault>;
    }
  | { readonly kind: 'corpus' }
  | { readonly kind: 'graph' }
  | { readonly kind: 'fault'; readonly fault: ReadFault };

/** A file of an archive that is left out. */
export interface NamedFault {
  readonly name: string;
  readonly fault: ReadFault;
}

/** The facts of a source that says nothing about itself. */
export const noFacts: SourceFacts = { hints: {}, url: null, fallback: null };

/** The result for a source that cannot be read. */
export const faultOf = (fault: ReadFault): ReadSource => ({ kind: 'fault', fault });
