import type { GraphIndex } from '../../../domain/graph/graphIndex.ts';
import type { MovedNodes } from '../movedNodes.ts';
import type { View } from '../view.ts';
import { asksForIt, withEmbed } from './embedPart.ts';
import { addressOf, type PageAddress, sharedAddressOf } from './permalink.ts';
import { foreignParts } from './readParts.ts';

/** The address at which a view stands in another page: whole, in its language or this one, the same for every reader. */
export function embedAddressOf(
  view: View,
  index: GraphIndex,
  language: NonNullable<View['language']>,
  page: PageAddress,
  moved: MovedNodes = {},
): string {
  const address = addressOf(withoutSearch({ ...view, language }), index, page, moved);
  const start = `${page.origin}${page.pathname}`;
  return `${start}${withEmbed(address.slice(start.length))}`;
}

/** The address of the same view, whole: without `embed`, with whatever else of `search` is none of ours. */
export function wholeAddressOf(
  view: View,
  index: GraphIndex,
  page: PageAddress & { readonly search: string },
  moved: MovedNodes = {},
): string {
  const others = foreignParts(page.search)
    .split('&')
    .filter((part) => part !== '' && !asksForIt(part));
  return [sharedAddressOf(withoutSearch(view), index, page, moved), ...others].join('&');
}

/** What was typed into the search would cover the view. */
const withoutSearch = (view: View): View => ({ ...view, query: '' });
