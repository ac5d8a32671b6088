import type { Article } from '../graph/schema.ts';
import type { CitationLinks } from './citation.ts';
import { webAddress } from './webAddress.ts';

/**
 * Where an article can be read, as an address that other programs accept: its own, or in the page where it has none on
 * the web. What stands in a graph's « url » is any text.
 */
export const addressOfArticle = ({ id, url }: Article, links: CitationLinks): string =>
  (url === null ? null : webAddress(url)) ?? links.article(id);
