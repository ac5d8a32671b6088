import type { ReactNode } from 'react';
import { isOneDay } from '../../domain/timeline/dateExtent.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { bandMarks } from '../../drawing/timeline/bandMarks.ts';

interface UprightBandProps {
  readonly item: TimelineItem;
  readonly colour: string;
  readonly faint: boolean;
  readonly children: ReactNode;
}

/**
 * The length of a date and its ends, beside a row: nothing for a day, a bar for more, fading where it is approximate.
 */
export function UprightBand({ item: { extent }, colour, faint, children }: UprightBandProps) {
  const isBar = !isOneDay(extent) || extent.start === 'faded';
  const top = extent.start === 'sharp' ? 'black' : 'transparent';
  const bottom = extent.end === 'sharp' ? 'black' : 'transparent';
  return (
    <span
      aria-hidden="true"
      className="relative flex w-[14px] shrink-0 items-center justify-center self-stretch"
      style={{ color: colour, opacity: faint ? bandMarks.faded : 1 }}
    >
      {isBar && (
        <span
          className="absolute -inset-y-0.5 inset-x-0 rounded-tag border-l-2 border-current"
          style={{ maskImage: `linear-gradient(${top}, black 30%, black 70%, ${bottom})` }}
        >
          <span className="absolute inset-0 bg-current" style={{ opacity: bandMarks.tint }} />
        </span>
      )}
      <span className="relative">{children}</span>
    </span>
  );
}
