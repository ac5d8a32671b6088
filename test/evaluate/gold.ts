import type { Certainty, MentionHow, NodeType, SectionKind } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';

/**
 * What a careful person reads in one article, with which the rules are compared. Spans are UTF-16 code units, end
 * exclusive.
 */
export interface GoldArticle {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly text: string;
  readonly published: string | null;
  readonly sections: readonly (Span & { readonly kind: SectionKind })[];
  /** All nodes that the article names or reports, including events, with their types. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly mentions: readonly GoldMention[];
  /** Null: nobody has marked them in this article. */
  readonly dates: readonly GoldDate[] | null;
  readonly events: readonly GoldEvent[];
  readonly relations: readonly GoldRelation[];
}

export interface GoldMention extends Span {
  readonly node: string;
  readonly how: Exclude<MentionHow, 'passage'>;
}

export interface GoldDate extends Span {
  readonly edtf: string | null;
  readonly basis: 'explicit' | 'inferred' | 'none';
}

export interface GoldEvent {
  readonly id: string;
  readonly when: string | null;
  readonly passages: readonly Span[];
}

export interface GoldRelation extends Span {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly certainty: Certainty;
  /** A node's id, or the text's own words. */
  readonly attributedTo?: string;
  readonly when: string | null;
}
