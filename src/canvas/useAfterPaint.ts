import { useEffect, useState } from 'react';
import { canDraw } from '../drawing/canDraw.ts';

/**
 * The value, one painted frame late: what need not be there at once follows what must. The first value comes at once,
 * and so does every value on a host that paints nothing, and the first on another `ground`: what was said of one graph says
 * nothing of the next.
 */
export function useAfterPaint<Value>(value: Value, ground: unknown): Value {
  const [late, setLate] = useState({ value, ground });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate({ value, ground }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, ground]);

  return canDraw() && late.ground === ground ? late.value : value;
}
