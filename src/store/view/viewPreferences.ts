import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { namesView } from './url/corpusKey.ts';
import { readLink } from './url/urlFields.ts';
import type { ViewPreferences } from './usualPreferences.ts';
import type { View } from './view.ts';

/** The view with the preferences applied, nothing else changed. */
export const withPreferences = (view: View, { teasers, labels }: ViewPreferences): View =>
  view.filters.teasers === teasers && view.labels === labels
    ? view
    : { ...view, labels, filters: { ...view.filters, teasers } };

/**
 * What an address opens. A link describes a view completely, the same for everyone, so preferences apply only where
 * nothing is named: at the page's bare address. `isVisited`: the address is in this tab's history together with what
 * was seen there, as after a reload.
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
 * The preferences after an act that changed just one of them: using a switch or undoing that. null after any other act,
 * such as following a link or clearing all filters, which expresses no preference.
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
