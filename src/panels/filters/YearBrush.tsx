import { useId, useRef } from 'react';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useBrush } from './useBrush.ts';
import { axisYears, type RangeEnd, rangeAfterKey, sameRange, type YearRange } from './yearRange.ts';

interface YearBrushProps {
  /** Every year of the extent, in order, at least one. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly extent: YearRange;
  readonly range: YearRange;
  /** `replace` while a drag goes on. The whole extent stands for: all years. */
  readonly onChange: (range: YearRange, step: 'push' | 'replace') => void;
}

/** Passages per year, with a range to brush over them. */
export function YearBrush({ years, extent, range, onChange }: YearBrushProps) {
  const text = useText(messages);
  const help = useId();
  const chart = useRef<HTMLDivElement>(null);
  const onPointerDown = useBrush({ chart, extent, range, onChange });
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
        {(['from', 'to'] as const).map((end) => (
          <Handle
            key={end}
            end={end}
            range={range}
            extent={extent}
            left={percentOf(range[end] - extent.from + (end === 'to' ? 1 : 0))}
            label={end === 'from' ? text.firstYear : text.lastYear}
            describedBy={help}
            onChange={onChange}
          />
        ))}
      </div>
      <div aria-hidden="true" className="type-code relative h-[15px] font-medium! text-ink-2">
        {axisYears(extent).map((year) => (
          <AxisYear key={year} year={year} extent={extent} />
        ))}
      </div>
      <p id={help} hidden>
        {text.brushHelp}
      </p>
    </div>
  );
}

interface HandleProps {
  readonly end: RangeEnd;
  readonly range: YearRange;
  readonly extent: YearRange;
  readonly left: string;
  readonly label: string;
  readonly describedBy: string;
  readonly onChange: YearBrushProps['onChange'];
}

/** One end of the range. More of its target lies outside the range, so that a single year still has two handles. */
function Handle({ end, range, extent, left, label, describedBy, onChange }: HandleProps) {
  const inset = end === 'from' ? 'var(--outside)' : '(var(--wide) - var(--outside))';
  return (
    <div
      role="slider"
      tabIndex={0}
      data-end={end}
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuemin={end === 'from' ? extent.from : range.from}
      aria-valuemax={end === 'from' ? range.to : extent.to}
      aria-valuenow={range[end]}
      onKeyDown={(event) => {
        const next = rangeAfterKey(event.key, event.shiftKey, end, range, extent);
        if (!next) return;
        event.preventDefault();
        if (!sameRange(next, range)) onChange(next, 'push');
      }}
      className="group absolute inset-y-0 w-(--wide) cursor-ew-resize outline-none focus-visible:shadow-none [--outside:14px] [--wide:24px] max-phone:[--outside:16px] max-phone:[--wide:44px]"
      style={{ left: `calc(${left} - ${inset})` }}
    >
      <span
        className="absolute inset-y-0 w-[2px] -translate-x-1/2 bg-ink"
        style={{ left: `calc(${inset})` }}
      />
      <span
        className="absolute top-1/2 h-[17px] w-2 -translate-1/2 rounded-[3px] border-[1.5px] border-ink bg-raised group-hover:bg-sunken group-focus-visible:shadow-[0_0_0_8px_var(--mark)] group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-ink"
        style={{ left: `calc(${inset})` }}
      />
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
