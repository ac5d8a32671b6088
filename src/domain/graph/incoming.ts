import type { SectionKind } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import type { Article, LocalizedText } from './schema.ts';

/*
 * What is known of an article before it is added to a corpus. Spans are UTF-16 code units of its text, end exclusive.
 */

/** A section as it is shown to a person, who may change it. */
export interface ArticlePart extends Span {
  readonly kind: SectionKind;
}

/** When an article was published, and how that is known. */
export interface PublishedDate {
  readonly edtf: string | null;
  readonly basis: 'stated' | 'inferred' | 'unknown';
  readonly note?: LocalizedText;
}

/** What its file or a person says of an article; the rules find out what is left out here. */
export interface ArticleFacts {
  readonly title?: string;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly language?: string;
  readonly published?: PublishedDate;
  readonly sections?: readonly ArticlePart[];
  /** A date that counts only where the text itself gives none. */
  readonly fallback?: { readonly edtf: string; readonly note: LocalizedText };
}

/** What was understood of an article. */
export interface ArticleFrame
  extends Pick<Article, 'title' | 'publisher' | 'author' | 'language'>,
    Required<Pick<ArticleFacts, 'url' | 'published'>> {
  readonly sections: readonly ArticlePart[];
  readonly paragraphs: readonly Span[];
  readonly words: number;
}

/** Something about how a text was read, for people. */
export interface ReadingNote {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: LocalizedText;
}

/** Why a file gives no article, and what to do. */
export interface ReadingFault {
  readonly rule: string;
  readonly message: LocalizedText;
  /** Whether pasting the article's text helps. */
  readonly canPaste: boolean;
}

/** What one file, dropped on its own or inside an archive, turned out to be. */
export type IncomingItem =
  | {
      readonly kind: 'article';
      readonly name: string;
      readonly text: string;
      readonly facts: ArticleFacts;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: ReadingFault }
  | { readonly kind: 'corpus' | 'graph'; readonly name: string };

/** What is told as a file is read: what is in it, and of an archive first what its files are called, in their order. */
export type IncomingStep = IncomingItem | { readonly kind: 'archive'; readonly names: readonly string[] };

/** How much is proposed about an article. */
export interface ProposedCounts {
  readonly names: number;
  readonly relations: number;
}

/** What was understood of a text, and the sketch that tells it apart from other texts. */
export interface ArticleReading {
  readonly frame: ArticleFrame;
  readonly notes: readonly ReadingNote[];
  readonly sketch: TextSketch;
}

/** What texts are compared by: the number of words, and the numbers of some runs of words. */
export interface TextSketch {
  readonly words: number;
  readonly smallest: readonly number[];
}
