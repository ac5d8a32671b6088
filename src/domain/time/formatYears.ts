import type { YearRange } from './yearRange.ts';

/** « 2015 », « 2015–2016 ». */
export const formatYears = ({ from, to }: YearRange): string => (from === to ? `${from}` : `${from}–${to}`);
