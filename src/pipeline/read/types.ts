import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import type { ArticleHints } from '../extract/article/understandArticle.ts';
import type { ReadFault } from './faults.ts';

/** A file as it comes from a reader's disk. The name is a label: it tells people which file is meant and never leads anywhere. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file tells of its article beside the article's text. */
export interface SourceFacts {
  /** What the file says itself of its article, as a page's own metadata do. */
  readonly hints: ArticleHints;
  readonly url: string | null;
  /** A date that counts only where the text gives none, as the day on which a mail was sent. */
  readonly fallback: { readonly edtf: string; readonly note: LocalizedText } | null;
}

/** The text of an article as it is to be stored: line ends LF, no byte order mark, nothing of the format left. */
export interface ReadText extends SourceFacts {
  readonly kind: 'article';
  readonly text: string;
  /** What was done to read it, as far as it is unusual. */
  readonly notes: readonly ArticleNote[];
}

/** What a file holds: an article, several files, something for another part of the page, or nothing that can be read. */
export type ReadSource =
  | ReadText
  | {
      readonly kind: 'archive';
      readonly files: readonly SourceFile[];
      readonly faults: readonly NamedFault[];
    }
  | { readonly kind: 'corpus' }
  | { readonly kind: 'graph' }
  | { readonly kind: 'fault'; readonly fault: ReadFault };

/** A file of an archive that is left out. */
export interface NamedFault {
  readonly name: string;
  readonly fault: ReadFault;
}

export const noFacts: SourceFacts = { hints: {}, url: null, fallback: null };

export const faultOf = (fault: ReadFault): ReadSource => ({ kind: 'fault', fault });
