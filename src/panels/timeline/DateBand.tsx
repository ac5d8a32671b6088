import type { DateExtent } from '../../domain/timeline/dateExtent.ts';
import { bandMarks } from '../../drawing/timeline/bandMarks.ts';
import { bandShapes } from '../../drawing/timeline/bandShapes.ts';
import { Shapes } from '../../ui/SvgParts.tsx';

interface DateBandProps {
  readonly extent: DateExtent;
  readonly left: number;
  readonly width: number;
  readonly colour: string;
  /** Nobody states it, or the source is not certain of the date: the line under the band is broken. */
  readonly broken: boolean;
  readonly faint: boolean;
}

/** A stretch of time in a row. */
export function DateBand({ extent, left, width, colour, broken, faint }: DateBandProps) {
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute top-[3px] left-0 overflow-visible"
      width={1}
      height={1}
      opacity={faint ? bandMarks.faded : undefined}
    >
      <Shapes of={bandShapes({ extent, left, right: left + width, colour, broken })} />
    </svg>
  );
}
