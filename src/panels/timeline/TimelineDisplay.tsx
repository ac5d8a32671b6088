import { type ReactNode, useRef } from 'react';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import { compactScreen } from '../../ui/screens.ts';
import { DownwardTimeline } from './DownwardTimeline.tsx';
import { LanedTimeline } from './LanedTimeline.tsx';
import { messages } from './messages.ts';
import { useTimeline } from './useTimeline.ts';

/** Below this width names would leave no room for time, which then runs downwards. */
const leastLanedPx = 560;
/** With larger letters than this, names would not fit into their lanes: likewise. */
const largestLanedLetters = 1.25;

/** Events and dated links along time. The children, which show what hides the rest, are placed under the count line. */
export function TimelineDisplay({ children }: { readonly children: ReactNode }) {
  const text = useText(messages);
  const frame = useRef<HTMLElement>(null);
  const widthPx = useWidth(frame);
  const timeline = useTimeline();
  const compact = useMediaQuery(compactScreen);
  const runsDown = compact || widthPx < leastLanedPx || letterScale() > largestLanedLetters;
  const Arranged = runsDown ? DownwardTimeline : LanedTimeline;
  return (
    <section
      ref={frame}
      aria-label={text.name}
      className="absolute inset-0 isolate flex flex-col overflow-hidden bg-canvas"
    >
      {widthPx > 0 && <Arranged timeline={timeline}>{children}</Arranged>}
    </section>
  );
}
