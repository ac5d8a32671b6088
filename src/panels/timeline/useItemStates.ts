import { useMemo } from 'react';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { findItemStates, type ItemState } from '../../drawing/timeline/itemStates.ts';
import { useIndex, usePointed, useSelection, useVisible } from '../../store/react.tsx';

/** The state of each item with regard to what is selected and pointed at. */
export function useItemStates(): (item: TimelineItem) => ItemState {
  const index = useIndex();
  const visible = useVisible();
  const selection = useSelection();
  const pointed = usePointed();
  return useMemo(
    () => findItemStates(index, visible, selection, pointed),
    [index, visible, selection, pointed],
  );
}
