import { useMemo } from 'react';
import type { YearRange } from '../../domain/time/yearRange.ts';
import { listAxisMarks } from '../../domain/timeline/axisMarks.ts';
import { dayOfYear } from '../../domain/timeline/dateExtent.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';

/**
 * Behind the lanes: a line where each year begins, the folded years as strips, shade over years that are not chosen.
 */
export function Backdrop({ scale, range }: { readonly scale: TimeScale; readonly range: YearRange }) {
  const { years, breaks } = useMemo(() => listAxisMarks(scale), [scale]);
  const left = scale.toPx(dayOfYear(range.from));
  const right = scale.toPx(dayOfYear(range.to + 1));
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      {breaks.map((one) => (
        <span
          key={one.firstYear}
          className="absolute inset-y-0 border-x border-dashed border-rule-2 bg-sunken"
          style={{ left: one.left, width: one.right - one.left }}
        />
      ))}
      {years.map((year) => (
        <span
          key={year.year}
          className="absolute inset-y-0 border-l border-rule"
          style={{ left: year.left }}
        />
      ))}
      <span className="absolute inset-y-0 left-0 bg-sunken/70" style={{ width: Math.max(0, left) }} />
      <span className="absolute inset-y-0 right-0 bg-sunken/70" style={{ left: right }} />
    </div>
  );
}
