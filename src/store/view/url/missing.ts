import type { ArticleId, EdgeId } from '../../../domain/basics/ids.ts';

/**
 * What a link names and the graph does not have (any more), and what of the link is not understood at all. Ids that are
 * unknown are plain strings.
 */
export type Missing =
  | { readonly kind: 'node' | 'edge' | 'article'; readonly id: string }
  /** The edge is there, with less evidence. */
  | { readonly kind: 'evidence'; readonly edge: EdgeId }
  /** The article is there; the words are not, neither at their place nor elsewhere. */
  | { readonly kind: 'passage'; readonly article: ArticleId }
  /** « years=hier »: a part of the link, or what is left of one. */
  | { readonly kind: 'part'; readonly id: string };

/** Takes note of something that is missing. */
export type ReportMissing = (missing: Missing) => void;
