import { useEffect, useState } from 'react';
import { canDraw } from '../../drawing/canDraw.ts';
import { afterPaint } from '../afterPaint.ts';

/**
 * The value, one painted frame late: what is not urgent follows what is. Without delay come the first value, the first
 * on another `ground` (what was derived from one graph says nothing about the next), and every value on a host that
 * paints nothing.
 */
export function useAfterPaint<Value>(value: Value, ground: unknown): Value {
  const [late, setLate] = useState({ value, ground });

  useEffect(() => afterPaint(() => setLate({ value, ground })), [value, ground]);

  return canDraw() && late.ground === ground ? late.value : value;
}
