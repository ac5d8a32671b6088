import type { ArticleId, EdgeId } from '../../../domain/basics/ids.ts';

/**
 * What a link names but the graph does not have (any more), and what in the link is not understood at all. Unknown ids
 * are plain strings.
 */
export type Missing =
  | { readonly kind: 'node' | 'edge' | 'article'; readonly id: string }
  /** The edge exists, but has fewer pieces of evidence. */
  | { readonly kind: 'evidence'; readonly edge: EdgeId }
  /** The article exists; the words do not, neither at their place nor elsewhere. */
  | { readonly kind: 'passage'; readonly article: ArticleId }
  /** « years=hier »: a part of the link, or what is left of one. */
  | { readonly kind: 'part'; readonly id: string };

/** Receives something that is missing. */
export type ReportMissing = (missing: Missing) => void;
