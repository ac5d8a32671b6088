import type { Certainty, MentionHow, NodeType, SectionKind } from '../../domain/basics/kinds.ts';
import type { Span } from '../../domain/basics/span.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';

/*
 * What the stages of the extractor pass on to one another. All spans are UTF-16 code units into the article's text as
 * it is stored (byte order mark removed, line ends LF, nothing else changed), end exclusive.
 */

/** The languages that the extractor has rules for, each a folder in `languages`. */
export type ExtractLanguage = 'fr' | 'en';

/** A word of the text: letters, digits and marks. `fold` is without case, accents and invisible signs (œ is oe). */
export interface ShapedToken extends Span {
  readonly fold: string;
  /** How it is written: « Mali », « AQMI », « mali », « 2013 »; mixed: « eBay ». */
  readonly shape: 'initial' | 'upper' | 'lower' | 'number' | 'mixed';
}

/** A sentence of an article, in the section that contains it. */
export interface Sentence extends Span {
  /** The kind of the section that contains it. */
  readonly section: SectionKind;
  /** The language whose rules read it; null: it is in no language that has rules. */
  readonly language: ExtractLanguage | null;
  /** Its tokens: from this index of the article's tokens to `lastToken`, exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A time that the text names. */
export interface DateMention extends Span {
  /** EDTF level 1; null where the text does not say which (« ce lundi » in an article without a date). */
  readonly edtf: string | null;
  /** explicit: all of it is in the words; inferred: a part comes from the article's own date; none: not known. */
  readonly basis: 'explicit' | 'inferred' | 'none';
}

/** An article whose frame has been read: what it is, its parts, its sentences, words and dates. */
export interface UnderstoodArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** BCP 47; the language of most of its words. */
  readonly language: string;
  readonly published: {
    readonly edtf: string | null;
    readonly basis: 'stated' | 'inferred' | 'unknown';
    readonly note?: LocalizedText;
  };
  readonly sections: readonly (Span & { readonly kind: SectionKind })[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly ShapedToken[];
  readonly dates: readonly DateMention[];
}

/** What a rule knows of a node: from the corpus's lexicon, from general knowledge, or from the article alone. */
export interface NodeFacts {
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly short?: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  /** The forms under which the corpus names it; the first is the fullest. */
  readonly names: readonly string[];
  readonly demonyms?: readonly string[];
  readonly countries: readonly string[];
  readonly coordinates?: readonly [number, number];
  readonly sameAs?: readonly string[];
  readonly from: 'corpus' | 'world' | 'new';
}

/** Something that an article names. */
export interface NamedNode extends NodeFacts {
  readonly id: string;
  /** 0 to 1: how certain it is that this is a name of such a thing. */
  readonly score: number;
  /** The rule's id; its sentence for readers is in the rules' message table. */
  readonly why: string;
}

/** Words of an article that name a node. */
export interface NameMention extends Span {
  readonly node: string;
  readonly how: Exclude<MentionHow, 'passage'>;
  readonly score: number;
  readonly why: string;
}

/** Two nodes that may be one thing: for a person to decide. */
export interface SameDoubt {
  readonly nodes: readonly [string, string];
  readonly score: number;
  readonly why: string;
}

/** An article with everything that it names. Mentions are in order of their spans; one may lie inside another. */
export interface NamedArticle extends UnderstoodArticle {
  readonly nodes: readonly NamedNode[];
  readonly mentions: readonly NameMention[];
  readonly doubts: readonly SameDoubt[];
}

/** An event that the text reports, with the passages that report it. */
export interface ProposedEvent {
  readonly id: string;
  readonly label: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  readonly when: string | null;
  readonly basis?: 'stated' | 'inferred';
  readonly passages: readonly Span[];
  readonly score: number;
  readonly why: string;
}

/** One relation that a clause asserts, with the smallest run of words that expresses it. */
export interface ProposedRelation extends Span {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly certainty: Certainty;
  /** A node's id, or the text's own words. */
  readonly attributedTo?: string;
  readonly via?: readonly string[];
  readonly when?: string;
  readonly basis?: 'stated' | 'inferred';
  /** The words on which the predicate rests, for the card that shows why. */
  readonly trigger: Span;
  readonly score: number;
  readonly why: string;
}

/** Everything that the rules read from one article. */
export interface ArticleProposals {
  readonly article: NamedArticle;
  readonly events: readonly ProposedEvent[];
  readonly relations: readonly ProposedRelation[];
}
