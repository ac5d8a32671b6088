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

/** Below this width names would leave no room for time: it then runs down. */
const leastLanedPx = 560;
/** Larger letters than these would not fit into lanes of a finger's width: likewise. */
const largestLanedLetters = 1.25;

/** Events and dated links along time. The children stand under the count line: what hides the rest. */
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
