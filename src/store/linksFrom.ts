import type { CitationLinks } from '../domain/citations/citation.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import { openArticle, selectEdge, selectNode } from './view/transitions.ts';
import { addressOf, type PageAddress, permalinkTo } from './view/url/permalink.ts';
import { openingViewOf, type View } from './view/view.ts';

/** Words are linked in the view as it is; nodes, edges and articles as such, whatever is being looked at. */
export const linksFrom = (view: View, index: GraphIndex, page: PageAddress): CitationLinks => ({
  page: `${page.origin}${page.pathname}`,
  words: (place) => permalinkTo(view, index, place, page),
  article: (id) => addressOf(openArticle(openingViewOf(view), id), index, page),
  node: (id) => addressOf(selectNode(openingViewOf(view), id), index, page),
  edge: (id) => addressOf(selectEdge(openingViewOf(view), id), index, page),
});
