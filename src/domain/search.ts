import type { GraphIndex } from './graphIndex.ts';
import type { ArticleId, NodeId } from './ids.ts';
import type { GraphNode, Language, SectionKind } from './schema.ts';
import type { Span } from './span.ts';

/** A node that a query finds, under the name that matched. */
export interface NodeHit {
  readonly node: GraphNode;
  /** The name that matched best: a label, an alias, or the words of a text; in the reader's language if that is as good. */
  readonly name: string;
  /** The parts of `name` that match. */
  readonly marks: readonly Span[];
}

/** A sentence that a query finds. */
export interface PassageHit extends Span {
  readonly article: ArticleId;
  readonly paragraph: number;
  readonly section: SectionKind;
  /** The words that match; offsets in the article, inside the passage. */
  readonly marks: readonly Span[];
  /** The nodes that it mentions: hidden when none of them is shown. */
  readonly nodes: readonly NodeId[];
}

export interface SearchResults {
  readonly nodes: readonly NodeHit[];
  readonly passages: readonly PassageHit[];
}

export interface Search {
  /** The best first; nothing for a query without a letter or digit. */
  readonly find: (query: string, language: Language) => SearchResults;
}

export type BuildSearch = (index: GraphIndex) => Search;
