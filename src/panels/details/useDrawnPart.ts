import { useState } from 'react';

/** Which places of a long list are drawn, the end exclusive. */
export interface DrawnPart {
  readonly from: number;
  readonly to: number;
  readonly showLater: () => void;
  readonly showEarlier: () => void;
}

/**
 * Of a long list so many places are drawn at a time, as all 18,000 passages of a country would take the browser minutes and
 * gigabytes: those around the current place, and what the reader has scrolled to or asked for.
 */
export function useDrawnPart(all: number, place: number, atATime: number): DrawnPart {
  const [asked, ask] = useState({ from: 0, to: atATime });
  const start = place - (place % atATime);
  const { from, to } =
    place < asked.from || place >= asked.to + atATime
      ? { from: start, to: start + atATime }
      : { from: asked.from, to: Math.max(asked.to, start + atATime) };
  return {
    from,
    to,
    showLater: () => {
      if (to < all) ask({ from, to: to + atATime });
    },
    showEarlier: () => ask({ from: Math.max(0, from - atATime), to }),
  };
}
