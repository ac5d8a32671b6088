import { useState } from 'react';
import { useFirstPart } from '../../ui/hooks/useFirstPart.ts';

/** Which places of a long list are drawn, the end exclusive. */
export interface DrawnPart {
  readonly from: number;
  readonly to: number;
  /** How many places after these are drawn only when they are asked for; 0 as long as nothing is painted. */
  readonly left: number;
  readonly showLater: () => void;
  readonly showEarlier: () => void;
}

/** As many as a panel has in sight on a usual screen. */
const drawnAtFirst = 8;

/**
 * Of a long list so many places are drawn at a time, as all 18,000 passages of a country would take the browser minutes and
 * gigabytes: those around the current place, and what the reader has scrolled to or asked for; before anything is painted,
 * the first of these.
 */
export function useDrawnPart(all: number, place: number, atATime: number): DrawnPart {
  const [asked, ask] = useState({ from: 0, to: atATime });
  const first = useFirstPart(drawnAtFirst);
  const start = place - (place % atATime);
  const { from, to } =
    place < asked.from || place >= asked.to + atATime
      ? { from: start, to: start + atATime }
      : { from: asked.from, to: Math.max(asked.to, start + atATime) };
  return {
    from,
    to: Math.min(to, from + first),
    left: from + first < to ? 0 : Math.max(0, all - to),
    showLater: () => {
      if (to < all) ask({ from, to: to + atATime });
    },
    showEarlier: () => ask({ from: Math.max(0, from - atATime), to }),
  };
}
