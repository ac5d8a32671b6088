import { useEffect, useState } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';

/**
 * What a script of its own holds: null until it is wanted and there, and where it cannot be fetched. `importPart` and
 * `onLost` must stay the same functions.
 */
export function useImported<Part>(
  importPart: () => Promise<Part>,
  wanted: boolean,
  onLost?: (error: unknown) => void,
): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!wanted || part !== null) return;
    let left = false;
    fetchScript(importPart()).then(
      (brought) => left || setPart(() => brought),
      (error: unknown) => left || onLost?.(error),
    );
    return () => {
      left = true;
    };
  }, [importPart, onLost, part, wanted]);
  return part;
}
