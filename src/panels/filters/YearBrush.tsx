import { useRef } from 'react';
import { axisYears, sameRange, type YearRange } from '../../domain/time/yearRange.ts';
import { YearHandles } from '../../ui/controls/YearHandles.tsx';
import { useBrush } from '../../ui/hooks/useBrush.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface YearBrushProps {
  /** Every year of the extent, in order, at least one. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly extent: YearRange;
  readonly range: YearRange;
  /** `replace` during a drag. The whole extent means: all years. */
  readonly onChange: (range: YearRange, step: 'push' | 'replace') => void;
}

/** Passages per year, with a range that can be brushed over them. */
export function YearBrush({ years, extent, range, onChange }: YearBrushProps) {
  const text = useText(messages);
  const chart = useRef<HTMLDivElement>(null);
  const yearAt = (px: number, widthPx: number): number =>
    extent.from + Math.floor((px / widthPx) * (extent.to - extent.from + 1));
  const onPointerDown = useBrush({ chart, extent, range, yearAt, onChange });
  const percentOf = (column: number): string => `${(column / years.length) * 100}%`;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const whole = sameRange(range, extent);

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard does the same on the two handles. */}
      <div
        ref={chart}
        onPointerDown={onPointerDown}
        onDoubleClick={() => onChange(extent, 'push')}
        className="relative h-[50px] cursor-crosshair touch-none border-b border-ink select-none max-phone:h-20"
      >
        <div
          className={`absolute inset-y-0 bg-canvas ${whole ? '' : 'cursor-grab active:cursor-grabbing'}`}
          style={{
            left: percentOf(range.from - extent.from),
            right: percentOf(extent.to - range.to),
          }}
        />
        <div className="pointer-events-none absolute inset-0 flex items-end">
          {years.map(({ year, count }) => (
            <span
              key={year}
              title={text.yearCount(year, count)}
              className="pointer-events-auto flex h-full flex-1 items-end px-[0.5px]"
            >
              <span
                className={`w-full ${year >= range.from && year <= range.to ? 'bg-ink-2' : 'bg-rule-2'}`}
                style={{ height: count === 0 ? 0 : `${Math.max(4, (count / most) * 94)}%` }}
              />
            </span>
          ))}
        </div>
        <YearHandles
          range={range}
          extent={extent}
          left={{ from: percentOf(range.from - extent.from), to: percentOf(range.to - extent.from + 1) }}
          onChange={onChange}
        />
      </div>
      <div aria-hidden="true" className="type-code relative h-[15px] font-medium! text-ink-2">
        {axisYears(extent).map((year) => (
          <AxisYear key={year} year={year} extent={extent} />
        ))}
      </div>
    </div>
  );
}

function AxisYear({ year, extent }: { readonly year: number; readonly extent: YearRange }) {
  const count = extent.to - extent.from + 1;
  if (year === extent.from) return <span className="absolute bottom-0 left-0">{year}</span>;
  if (year === extent.to) return <span className="absolute right-0 bottom-0">{year}</span>;
  return (
    <span
      className="absolute bottom-0 -translate-x-1/2"
      style={{ left: `${((year - extent.from + 0.5) / count) * 100}%` }}
    >
      {year}
    </span>
  );
}
