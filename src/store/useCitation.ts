import type { Language } from '../domain/basics/kinds.ts';
import type { CitationContext, CitationLinks, Cited } from '../domain/citations/citation.ts';
import {
  type CitationFormat,
  type CitationOptions,
  writeCitation,
} from '../domain/citations/writeCitation.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import { useStoreHandle } from './react.tsx';
import { openArticle, selectEdge, selectNode } from './view/transitions.ts';
import { addressOf, type PageAddress, permalinkTo } from './view/url/permalink.ts';
import { openingViewOf, type View } from './view/view.ts';

/**
 * Returns a function that writes the citation of passages, of an edge's evidence or of a chain's, with links to the
 * present view.
 */
export function useCitation(
  language: Language,
): (format: CitationFormat, cited: readonly Cited[], options?: CitationOptions) => string {
  const store = useStoreHandle();
  return (format, cited, options) => {
    const { view, index } = store.getState();
    const context: CitationContext = { index, language, links: linksFrom(view, index, window.location) };
    return writeCitation(format, context, cited, options);
  };
}

/** Words are linked in the present view; nodes, edges and articles as such, regardless of the view. */
export const linksFrom = (view: View, index: GraphIndex, page: PageAddress): CitationLinks => ({
  page: `${page.origin}${page.pathname}`,
  words: (place) => permalinkTo(view, index, place, page),
  article: (id) => addressOf(openArticle(openingViewOf(view), id), index, page),
  node: (id) => addressOf(selectNode(openingViewOf(view), id), index, page),
  edge: (id) => addressOf(selectEdge(openingViewOf(view), id), index, page),
});
