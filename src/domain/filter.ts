import type { ArticleId, NodeId } from './ids.ts';
import type { Certainty, Family, NodeType } from './schema.ts';

/** What the reader chose to see. Switches keep what is hidden, choices what is chosen; empty means no restriction. */
export interface Filters {
  /** Node types that are hidden. */
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenFamilies: readonly Family[];
  readonly hiddenCertainties: readonly Certainty[];
  readonly hiddenArticles: readonly ArticleId[];
  /** Chosen countries (ids of country nodes); none: no restriction. */
  readonly countries: readonly NodeId[];
  readonly countryMode: 'any' | 'all';
  /** Both ends inclusive; null: all years. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly yearBasis: 'happened' | 'published';
  /** The least number of articles that must attest an edge. */
  readonly minCorroboration: number;
  /** Whether passages of related sections (teasers of other articles) count. */
  readonly teasers: boolean;
}

/** Countries, agencies, groups, events and people at first; places and organizations are one click away. */
export const defaultFilters: Filters = {
  hiddenTypes: ['place', 'organization'],
  hiddenFamilies: [],
  hiddenCertainties: [],
  hiddenArticles: [],
  countries: [],
  countryMode: 'any',
  years: null,
  yearBasis: 'happened',
  minCorroboration: 1,
  teasers: true,
};
