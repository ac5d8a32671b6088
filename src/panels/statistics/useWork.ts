import { useEffect, useMemo, useState } from 'react';
import type { Filters, VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { runInSlices } from '../../ui/runInSlices.ts';

/** The computation of a figure that takes some time; yields the share done. */
type Work<T> = (index: GraphIndex, visible: VisibleGraph, filters: Filters) => Generator<number, T>;

/** null: not computed yet. */
interface Worked<T> {
  readonly result: T | null;
  /** 0 to 1. */
  readonly part: number;
}

/** Nodes times nodes and links: below this, the whole work takes no longer than a frame. */
const smallEnough = 500_000;

/**
 * Makes a hook that computes a figure of what is visible: at once if that is small, else in slices in the background.
 * The result is kept as long as the same is visible.
 */
export function makeWorkHook<T>(work: Work<T>): () => Worked<T> {
  const known = new WeakMap<VisibleGraph, { readonly result: T }>();
  return () => {
    const index = useIndex();
    const visible = useVisible();
    const filters = useAppStore((state) => state.view.filters);
    const [progress, setProgress] = useState({ visible, part: 0 });
    const isSmall = visible.nodes.size * (visible.nodes.size + visible.edges.size) <= smallEnough;
    const worked = useMemo(
      () => known.get(visible) ?? (isSmall ? { result: finish(work(index, visible, filters)) } : null),
      [index, visible, filters, isSmall],
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
}

function finish<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
