import { startTransition, useEffect, useState } from 'react';
import { canDraw } from '../../drawing/canDraw.ts';
import { afterPaint } from '../afterPaint.ts';

/**
 * How many of a long list to draw: so many at first, for what is in sight at once, and all of them once these are on the
 * screen. The rest is worked out piece by piece and gives way to what the reader does meanwhile. A host that paints nothing
 * has all at once.
 */
export function useFirstPart(count: number): number {
  const [isPainted, setPainted] = useState(false);

  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);

  return isPainted || !canDraw() ? Number.POSITIVE_INFINITY : count;
}
