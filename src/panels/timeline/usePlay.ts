import { useCallback, useEffect, useState } from 'react';
import { sameRange } from '../../domain/time/yearRange.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { lessMotion } from '../../ui/media.ts';
import type { TimelineView } from './useTimeline.ts';

interface Play {
  readonly isPlaying: boolean;
  /** With reduced motion the button goes one year on instead. */
  readonly steps: boolean;
  readonly press: () => void;
}

const yearMs = 1600;

/**
 * Plays through the years that contain anything, one at a time from the first that is chosen, and stops at the last. A
 * whole play is one step of the history. It also stops when the reader chooses other years.
 */
export function usePlay({ pieces, extent, range, chooseYears }: TimelineView): Play {
  const steps = useMediaQuery(lessMotion);
  /** The year being shown; null: it is not playing. */
  const [shown, setShown] = useState<number | null>(null);
  const isShown = shown !== null && range.from === shown && range.to === shown;
  const years = pieces.filter(({ kind }) => kind === 'year').map(({ firstYear }) => firstYear);
  const after = years.find((year) => year > range.from);
  const first = years.find((year) => year >= range.from) ?? extent.from;

  const show = useCallback(
    (year: number, step: 'push' | 'replace') => chooseYears({ from: year, to: year }, step),
    [chooseYears],
  );

  useEffect(() => {
    if (shown === null) return;
    if (!isShown) {
      setShown(null);
      return;
    }
    const timer = setTimeout(() => {
      if (after === undefined) setShown(null);
      else {
        setShown(after);
        show(after, 'replace');
      }
    }, yearMs);
    return () => clearTimeout(timer);
  }, [shown, isShown, after, show]);

  const isSingle = range.from === range.to && !sameRange(range, extent);
  const nextYear = (): number => (isSingle ? (after ?? years[0] ?? extent.from) : first);
  return {
    isPlaying: shown !== null,
    steps,
    press: () => {
      if (shown !== null) {
        setShown(null);
        return;
      }
      const year = steps || (isSingle && after === undefined) ? nextYear() : first;
      show(year, 'push');
      if (!steps) setShown(year);
    },
  };
}
