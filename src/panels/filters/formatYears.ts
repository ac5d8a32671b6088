import type { YearRange } from '../../lib/yearRange.ts';

/** « 2015 », « 2015–2016 ». */
export const formatYears = ({ from, to }: YearRange): string =>
  from === to ? String(from) : `${from}–${to}`;
