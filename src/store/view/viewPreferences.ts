import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { namesView } from './url/corpusKey.ts';
import { readLink } from './url/urlFields.ts';
import type { ViewPreferences } from './usualPreferences.ts';
import type { View } from './view.ts';

/** The view with what is preferred, nothing else changed. */
export const withPreferences = (view: View, { teasers, labels }: ViewPreferences): View =>
  view.filters.teasers === teasers && view.labels === labels
    ? view
    : { ...view, labels, filters: { ...view.filters, teasers } };

/**
 * What an address opens. A link tells a view whole, the same for everyone, so that preferences only hold where nothing
 * is named: at the page's own address. `isVisited`: the address stands in this tab's history with what was seen there,
 * as after a reload.
 */
export const openAddress = (
  search: string,
  index: GraphIndex,
  preferred: ViewPreferences,
  isVisited = false,
): ReturnType<typeof readLink> => {
  const link = readLink(search, index);
  return namesView(search) || isVisited ? link : { ...link, view: withPreferences(link.view, preferred) };
};

/**
 * What is preferred from now on, after an act that changed just that: a switch or its undoing. null after any other,
 * such as following a link or clearing all filters, which say nothing of what is preferred.
 */
export const preferencesAfter = (view: View, before: View): ViewPreferences | null => {
  if (view === before) return null;
  const after = preferencesIn(view);
  const changed = JSON.stringify(after) !== JSON.stringify(preferencesIn(before));
  return changed && isSame(withPreferences(before, after), view) ? after : null;
};

function preferencesIn({ filters, labels }: View): ViewPreferences {
  return { teasers: filters.teasers, labels };
}

const isSame = (one: View, other: View): boolean => JSON.stringify(one) === JSON.stringify(other);
