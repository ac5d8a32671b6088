import { type KeyboardEvent, useId, useRef } from 'react';
import { parseYears } from '../../domain/time/parseYears.ts';
import {
  moveEnd,
  type RangeEnd,
  rangeAfterKey,
  sameRange,
  type YearRange,
} from '../../domain/time/yearRange.ts';
import { useText } from '../language.tsx';
import { messages } from '../messages.ts';

interface YearHandlesProps {
  readonly range: YearRange;
  readonly extent: YearRange;
  /** The position of each end on the chart, as a CSS length. */
  readonly left: Readonly<Record<RangeEnd, string>>;
  /** A key is one step of the history. */
  readonly onChange: (range: YearRange, step: 'push') => void;
}

const ends: readonly RangeEnd[] = ['from', 'to'];

/** The two ends of a range on its chart, each moved by pointer and keyboard. */
export function YearHandles({ left, ...rest }: YearHandlesProps) {
  const text = useText(messages);
  const keys = useId();
  return (
    <>
      {ends.map((end) => (
        <YearHandle
          key={end}
          end={end}
          left={left[end]}
          label={text.yearEnds[end]}
          describedBy={keys}
          {...rest}
        />
      ))}
      <p id={keys} hidden>
        {text.yearKeys}
      </p>
    </>
  );
}

interface YearHandleProps extends Omit<YearHandlesProps, 'left'> {
  readonly end: RangeEnd;
  readonly left: string;
  readonly label: string;
  readonly describedBy: string;
}

/** One end of the range. Most of its target lies outside the range, so that a single year still has two handles. */
function YearHandle({ end, range, extent, left, label, describedBy, onChange }: YearHandleProps) {
  const type = useTypedYears();
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
        const typed = type(event);
        const next =
          typed === null
            ? rangeAfterKey(event.key, event.shiftKey, end, range, extent)
            : rangeTyped(typed, end, range, extent);
        if (typed !== null) event.preventDefault();
        if (!next) return;
        event.preventDefault();
        if (!sameRange(next, range)) onChange(next, 'push');
      }}
      className="group absolute inset-y-0 w-(--wide) cursor-ew-resize outline-none focus-visible:shadow-none [--outside:14px] [--wide:24px] touch:[--outside:16px] touch:[--wide:44px]"
      style={{ left: `calc(${left} - ${inset})` }}
    >
      <span
        className="absolute inset-y-0 w-[2px] -translate-x-1/2 bg-ink"
        style={{ left: `calc(${inset})` }}
      />
      <span
        className="absolute top-1/2 h-[1.0625rem] w-2 -translate-1/2 rounded-[3px] border-[1.5px] border-ink bg-raised group-hover:bg-sunken group-focus-visible:shadow-[0_0_0_8px_var(--mark)] group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-ink"
        style={{ left: `calc(${inset})` }}
      />
    </div>
  );
}

/** Signs typed within this time of each other belong together. */
const typingMs = 1500;

/**
 * Reads years typed on a handle: « 2010 », « 2010-2013 ». Returns what is typed so far, the present sign included; null
 * for a key that is no part of years.
 */
function useTypedYears(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return ({ key, timeStamp, ctrlKey, altKey, metaKey }) => {
    if (!/^[\d–-]$/.test(key) || ctrlKey || altKey || metaKey) return null;
    const { text, at } = typed.current;
    const all = timeStamp - at < typingMs ? text + key : key;
    const fits = /^\d{1,4}$|^\d{4}[–-]\d{0,4}$/.test(all);
    if (!fits && !/\d/.test(key)) return null;
    typed.current = { text: fits ? all : key, at: timeStamp };
    return typed.current.text;
  };
}

/** The range once years are typed on one of its ends: one year moves that end, two are the range; null: not yet. */
function rangeTyped(typed: string, end: RangeEnd, range: YearRange, extent: YearRange): YearRange | null {
  if (typed.length === 4) return moveEnd(range, end, Number(typed), extent);
  return typed.length === 9 ? parseYears(typed, extent) : null;
}
