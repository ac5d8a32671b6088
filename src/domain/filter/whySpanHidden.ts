import type { ArticleId } from '../basics/ids.ts';
import type { Certainty, SectionKind } from '../basics/kinds.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { yearsHappened } from '../time/yearsOfEdtf.ts';
import type { Filters } from './filter.ts';
import type { FilterName } from './whyHidden.ts';

/** A passage, as far as filters judge it on its own. */
export interface FilteredSpan {
  readonly article: ArticleId;
  readonly section: SectionKind;
  /** EDTF; null: no date of its own, so it takes its article's. */
  readonly when: string | null;
  /** Left out for a passage that only names something. */
  readonly certainty?: Certainty;
  /** Only a program says so. */
  readonly proposed?: boolean;
}

/** The filters that each hide a passage by themselves, whatever it proves: none when the lists show it. */
export const whySpanHidden = (
  index: GraphIndex,
  filters: Filters,
  { article, section, when, certainty, proposed }: FilteredSpan,
): readonly FilterName[] => {
  const why: FilterName[] = [];
  if (filters.hiddenArticles.includes(article)) why.push('articles');
  if (!filters.teasers && section === 'related') why.push('teasers');
  if (filters.years !== null) {
    const published = index.article(article).article.published.edtf;
    const own = filters.yearBasis === 'published' ? null : when;
    const range = yearsHappened(own, published);
    if (range === null || range.to < filters.years.from || filters.years.to < range.from) why.push('years');
  }
  if (certainty !== undefined && filters.hiddenCertainties.includes(certainty)) why.push('certainties');
  if (proposed === true && filters.origin === 'verified') why.push('origin');
  return why;
};

/** The filters changed just enough that none of them hides the passage by itself; the same object when none does. */
export const revealSpan = (index: GraphIndex, filters: Filters, span: FilteredSpan): Filters => {
  const why = whySpanHidden(index, filters, span);
  if (why.length === 0) return filters;
  return {
    ...filters,
    hiddenArticles: filters.hiddenArticles.filter((id) => id !== span.article),
    hiddenCertainties: filters.hiddenCertainties.filter((certainty) => certainty !== span.certainty),
    teasers: filters.teasers || why.includes('teasers'),
    years: why.includes('years') ? null : filters.years,
    origin: why.includes('origin') ? 'any' : filters.origin,
  };
};
