import { useMemo, useRef } from 'react';
import { formatYears } from '../../domain/time/formatYears.ts';
import { sameRange } from '../../domain/time/yearRange.ts';
import { listAxisMarks, type YearMark } from '../../domain/timeline/axisMarks.ts';
import { dayOfYear, yearOfDay } from '../../domain/timeline/dateExtent.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { breakShape } from '../../drawing/timeline/axisShapes.ts';
import { placeYearNames } from '../../drawing/timeline/placeYearNames.ts';
import { sayMonth } from '../../drawing/timeline/sayMonth.ts';
import { YearHandles } from '../../ui/controls/YearHandles.tsx';
import { useBrush } from '../../ui/hooks/useBrush.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import { messages } from './messages.ts';
import { PublishedMarks } from './PublishedMarks.tsx';
import type { TimelineView } from './useTimeline.ts';

interface TimeAxisProps {
  readonly timeline: TimelineView;
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** On a narrow axis the articles only mark their days. */
  readonly compact?: boolean;
}

/**
 * The years with their months, the articles by their date of publication, and the range of years that can be brushed.
 */
export function TimeAxis({ timeline, scale, widthPx, compact = false }: TimeAxisProps) {
  const text = useText(messages);
  const chart = useRef<HTMLDivElement>(null);
  const { extent, range, chooseYears } = timeline;
  const { years, breaks } = useMemo(() => listAxisMarks(scale), [scale]);
  const names = placeYearNames(years);
  const yearAt = (px: number): number => yearOfDay(scale.toDay(px));
  const onPointerDown = useBrush({ chart, extent, range, yearAt, onChange: chooseYears });
  const whole = sameRange(range, extent);
  const left = scale.toPx(dayOfYear(range.from));
  const right = scale.toPx(dayOfYear(range.to + 1));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend.
    <div role="group" aria-label={text.axis} className="relative h-[66px]" style={{ width: widthPx }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard does the same on the two handles. */}
      <div
        ref={chart}
        data-axis=""
        onPointerDown={onPointerDown}
        onDoubleClick={() => chooseYears(extent)}
        className="absolute inset-0 cursor-crosshair touch-none overflow-clip bg-sunken select-none"
      >
        <div
          className={`absolute inset-y-0 bg-panel ${whole ? '' : 'cursor-grab active:cursor-grabbing'}`}
          style={{ left, width: Math.max(0, right - left) }}
        />
        <svg aria-hidden="true" className="pointer-events-none absolute inset-0" width={widthPx} height={66}>
          {breaks.map((one) => (
            <g key={one.firstYear}>
              <title>{text.nothingBetween(formatYears({ from: one.firstYear, to: one.lastYear }))}</title>
              <Shapes of={[breakShape((one.left + one.right) / 2, tokenPalette)]} />
            </g>
          ))}
        </svg>
        <div aria-hidden="true" className="pointer-events-none">
          {years.map((year, n) => (
            <Year
              key={year.year}
              mark={year}
              nameLeft={names.get(year.year)}
              endPx={years[n + 1]?.left ?? widthPx}
              chosen={year.year >= range.from && year.year <= range.to}
            />
          ))}
        </div>
        <YearHandles
          range={range}
          extent={extent}
          left={{ from: `${left}px`, to: `${right}px` }}
          onChange={chooseYears}
        />
      </div>
      <PublishedMarks published={timeline.published} scale={scale} widthPx={widthPx} compact={compact} />
    </div>
  );
}

function Year({
  mark,
  nameLeft,
  endPx,
  chosen,
}: {
  readonly mark: YearMark;
  /** Where it is written; undefined where it has no room. */
  readonly nameLeft: number | undefined;
  /** Where the next year that is drawn begins. */
  readonly endPx: number;
  readonly chosen: boolean;
}) {
  const language = useLanguage();
  const { year, left, months, naming } = mark;
  return (
    <div className={chosen ? 'text-ink' : 'text-ink-3'}>
      <span className="absolute top-[26px] h-10 border-l border-rule-2" style={{ left }} />
      {nameLeft !== undefined && (
        <span
          className="absolute top-[26px] flex h-[15px]"
          style={{ left: nameLeft, width: endPx - nameLeft }}
        >
          <span
            className={`type-code sticky left-1 self-start pl-1 tabular-nums ${chosen ? 'font-[700]!' : 'font-medium!'}`}
          >
            {year}
          </span>
        </span>
      )}
      {months.map(({ month, left: monthLeft, right: monthRight, days }) => (
        <span key={month}>
          {month > 1 && (
            <span
              className="absolute top-[60px] h-[6px] border-l border-rule-2"
              style={{ left: monthLeft }}
            />
          )}
          {naming !== 'none' && (
            <span
              className="type-code absolute top-[44px] overflow-hidden text-center font-medium! whitespace-nowrap text-ink-3"
              style={{ left: monthLeft, width: monthRight - monthLeft }}
            >
              {sayMonth(month, naming, language)}
            </span>
          )}
          {days.map(({ day, left: dayLeft }) => (
            <span
              key={day}
              className="type-code absolute top-[26px] -translate-x-1/2 font-medium! text-ink-3"
              style={{ left: dayLeft }}
            >
              {day}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
