import { type DateExtent, type ExtentEnd, isSharpDay } from '../../domain/timeline/dateExtent.ts';
import { fadePx, openTailPx } from '../../domain/timeline/placeItem.ts';

interface DateBandProps {
  readonly extent: DateExtent;
  readonly left: number;
  readonly width: number;
  readonly colour: string;
  /** Nobody states it, or the source is not sure of the date: the line under the band is broken. */
  readonly broken: boolean;
  readonly faint: boolean;
}

/**
 * A stretch of time: a tint over a line in the colour of what happened. An end that is only about there fades beyond
 * itself, an open one goes on as an arrow, an unknown one as dots.
 * A day that is no wider than a dot is its sign alone.
 */
export function DateBand({ extent, left, width, colour, broken, faint }: DateBandProps) {
  if (isSharpDay(extent) && width < dotPx) return null;
  const before = extent.start === 'faded' ? fadePx : 0;
  const after = extent.end === 'faded' ? fadePx : 0;
  const fade = Math.min(2 * fadePx, (width + before + after) / 2);
  const mask = `linear-gradient(to right, ${before ? 'transparent' : 'black'}, black ${fade}px, black calc(100% - ${fade}px), ${after ? 'transparent' : 'black'})`;
  return (
    <span aria-hidden="true" style={{ color: colour, opacity: faint ? 0.4 : 1 }}>
      <span
        className={`absolute top-[3px] bottom-[2px] border-b-2 border-current ${broken ? 'border-dashed' : 'border-solid'}`}
        style={{ left: left - before, width: Math.max(2, width + before + after), maskImage: mask }}
      >
        <span className="absolute inset-0 bg-current opacity-15" />
      </span>
      <Tail end={extent.start} left={left - openTailPx} flipped />
      <Tail end={extent.end} left={left + width} />
    </span>
  );
}

const dotPx = 5;

function Tail({ end, left, flipped = false }: { end: ExtentEnd; left: number; flipped?: boolean }) {
  if (end !== 'open' && end !== 'unknown') return null;
  return (
    <svg
      aria-hidden="true"
      className={`absolute bottom-[-1px] ${flipped ? '-scale-x-100' : ''}`}
      style={{ left }}
      width={openTailPx}
      height={8}
      viewBox={`0 0 ${openTailPx} 8`}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
    >
      {end === 'open' ? (
        <>
          <path d={`M0 4H${openTailPx - 6}`} />
          <path
            d={`M${openTailPx - 8} 0.5 ${openTailPx - 1} 4 ${openTailPx - 8} 7.5Z`}
            fill="currentColor"
            stroke="none"
          />
        </>
      ) : (
        <path d={`M1 4H${openTailPx - 4}`} strokeDasharray="2 4" />
      )}
    </svg>
  );
}
