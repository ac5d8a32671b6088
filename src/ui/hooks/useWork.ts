import { useEffect, useMemo, useState } from 'react';
import type { Filters, VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { runToEnd } from '../../lib/runToEnd.ts';
import { runInSlices } from '../runInSlices.ts';

/** Work on what is visible that takes some time; yields the share done, 0 to 1. */
type Work<T> = (index: GraphIndex, visible: VisibleGraph, filters: Filters) => Generator<number, T>;

/** null: not done yet. */
export interface Worked<T> {
  readonly result: T | null;
  /** 0 to 1. */
  readonly part: number;
}

interface WorkHook<T> {
  (index: GraphIndex, visible: VisibleGraph, filters: Filters): Worked<T>;
  /** What was worked out of this already, as for a sheet of paper that cannot wait; null: not done yet. */
  readonly known: (visible: VisibleGraph) => T | null;
}

/**
 * Makes a hook that does the work on what is visible: at once if that is small, else in slices in the background, which end
 * when the hook's component goes. The result is kept as long as the same is visible.
 */
export function makeWorkHook<T>(
  work: Work<T>,
  isSmall: (index: GraphIndex, visible: VisibleGraph) => boolean,
): WorkHook<T> {
  const known = new WeakMap<VisibleGraph, { readonly result: T }>();
  const useWork = (index: GraphIndex, visible: VisibleGraph, filters: Filters): Worked<T> => {
    const [progress, setProgress] = useState({ visible, part: 0 });
    const worked = useMemo(
      () =>
        known.get(visible) ??
        (isSmall(index, visible) ? { result: runToEnd(work(index, visible, filters)) } : null),
      [index, visible, filters],
    );
    useEffect(() => {
      if (worked !== null) known.set(visible, worked);
      if (known.has(visible)) return;
      return runInSlices(
        work(index, visible, filters),
        (part) => setProgress({ visible, part }),
        (result) => {
          known.set(visible, { result });
          setProgress({ visible, part: 1 });
        },
      );
    }, [index, visible, filters, worked]);
    return {
      result: (worked ?? known.get(visible))?.result ?? null,
      part: progress.visible === visible ? progress.part : 0,
    };
  };
  return Object.assign(useWork, { known: (visible: VisibleGraph) => known.get(visible)?.result ?? null });
}
