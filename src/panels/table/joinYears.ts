import { formatYears } from '../../domain/time/formatYears.ts';

/** Years in order, consecutive ones as a range: « 2003, 2011–2015 ». */
export function joinYears(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => formatYears({ from, to })).join(', ');
}
