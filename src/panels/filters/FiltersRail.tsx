import type { ReactNode } from 'react';
import { CertaintyFilter } from './CertaintyFilter.tsx';
import { CountryFilter } from './CountryFilter.tsx';
import { FamilyFilter } from './FamilyFilter.tsx';
import { SourceFilter } from './SourceFilter.tsx';
import { TypeFilter } from './TypeFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

/**
 * All filters, with what each value would show under the others; `children` are those that only some graphs have. Rows
 * are 24 px high: the smallest target in WCAG 2.2.
 */
export function FiltersRail({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="px-4 pt-0.5 pb-1 [--h-row:1.5rem]">
      <TypeFilter />
      <CountryFilter />
      <YearFilter />
      <SourceFilter />
      <CertaintyFilter />
      {children}
      <FamilyFilter />
    </div>
  );
}
