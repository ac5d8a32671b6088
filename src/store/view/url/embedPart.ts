import { foreignParts } from './readParts.ts';

/*
 * `embed` in an address asks for the page without what frames it, to stand in another page. It is no part of the view:
 * the same view, whole, has the same address without it, and what else an address holds stays as it is.
 */
const key = 'embed';

/** Whether a URL's search part asks for the page as it stands in another one. */
export const isEmbed = (search: string): boolean => foreignParts(search).split('&').some(asksForIt);

/** The search part with `embed`, all else as it was. */
export const withEmbed = (search: string): string =>
  isEmbed(search) ? search : `?${key}${/^\?*$/.test(search) ? '' : `&${search.slice(1)}`}`;

/** Whether a part of an address is this one. */
export const asksForIt = (part: string): boolean => part.split('=', 1)[0]?.toLowerCase() === key;
