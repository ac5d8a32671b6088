import { useEffect, useState } from 'react';
import { canDraw } from '../drawing/canDraw.ts';

/**
 * The value, one painted frame late: what need not be there at once follows what must. The first value comes at once,
 * and so does every value on a host that paints nothing.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);

  return canDraw() ? late : value;
}
