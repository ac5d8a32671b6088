import type { CitationContext, CitationLinks, Cited } from '../domain/citation.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { Language } from '../domain/kinds.ts';
import { type CitationFormat, type CitationOptions, writeCitation } from '../domain/writeCitation.ts';
import { addressOf, type PageAddress, permalinkTo } from './permalink.ts';
import { useStoreHandle } from './react.tsx';
import { openArticle, selectEdge, selectNode } from './transitions.ts';
import { defaultView, type View } from './view.ts';

/** What writes the citation of passages, of an edge's evidence or of a chain's, its links leading to the present view. */
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

/** Words are linked in the view as it is; nodes, edges and articles as such, whatever is being looked at. */
export const linksFrom = (view: View, index: GraphIndex, page: PageAddress): CitationLinks => ({
  page: `${page.origin}${page.pathname}`,
  words: (place) => permalinkTo(view, index, place, page),
  article: (id) => addressOf(openArticle(defaultView, id), index, page),
  node: (id) => addressOf(selectNode(defaultView, id), index, page),
  edge: (id) => addressOf(selectEdge(defaultView, id), index, page),
});
