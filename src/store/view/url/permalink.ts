import type { ArticleId, EdgeId } from '../../../domain/basics/ids.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { GraphIndex } from '../../../domain/graph/graphIndex.ts';
import type { MovedNodes } from '../movedNodes.ts';
import type { View } from '../view.ts';
import { namesView } from './corpusKey.ts';
import { writePlaces } from './sharedPlaces.ts';
import { writeUrl } from './urlFields.ts';

/** Words of an article that a link leads to, and the edge that they prove, if the link is about it. */
interface LinkedPlace {
  readonly article: ArticleId;
  readonly span: Span;
  /** `evidence` is a position in `edge.evidence`. */
  readonly edge?: { readonly id: EdgeId; readonly evidence: number } | undefined;
}

/** Where the page is served; `window.location` fits. */
export interface PageAddress {
  readonly origin: string;
  readonly pathname: string;
}

/**
 * The full address of a view with these words open in the reader: the same selection (or the edge that they prove)
 * under the same filters, in the same language. Words typed into the search are left out, since the search would cover
 * the passage.
 */
export const permalinkTo = (view: View, index: GraphIndex, place: LinkedPlace, page: PageAddress): string => {
  const { article, span, edge } = place;
  const shown: View = {
    ...view,
    query: '',
    chain: null,
    selection: edge ? { kind: 'edge', id: edge.id, evidence: edge.evidence } : view.selection,
    reading: { article, passage: { start: span.start, end: span.end } },
  };
  return addressOf(shown, index, page);
};

/**
 * As `addressOf`, for someone else: the opening view is written out too, since a bare address opens according to the
 * reader's preferences.
 */
export const sharedAddressOf = (
  view: View,
  index: GraphIndex,
  page: PageAddress,
  moved: MovedNodes = {},
): string => {
  const address = addressOf(view, index, page, moved);
  const search = address.slice(`${page.origin}${page.pathname}`.length);
  return namesView(search) ? address : `${address}${search === '' ? '?' : '&'}show=${view.display}`;
};

/** The full address of a view; with `moved`, including where the reader has put nodes in its layout. */
export const addressOf = (
  view: View,
  index: GraphIndex,
  { origin, pathname }: PageAddress,
  moved: MovedNodes = {},
): string => {
  const search = writeUrl(view, index);
  const places = writePlaces(moved);
  return `${origin}${pathname}${search}${places === '' ? '' : `${search === '' ? '?' : '&'}${places}`}`;
};
