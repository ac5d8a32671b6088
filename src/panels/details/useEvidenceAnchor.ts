import { type RefObject, useCallback } from 'react';
import { type AnchorBox, inSight, useAnchor } from '../../ui/anchors.tsx';
import { useDetailsScroller } from './detailsScroller.ts';

/**
 * Marks the place of the evidence being read, so that the line from the graph can find it: the part that is visible
 * below the panel's head.
 */
export function useEvidenceAnchor(item: RefObject<HTMLElement | null>, current: boolean): void {
  const around = useDetailsScroller();
  const scroller = useCallback(() => around?.scroller.current, [around]);
  const measure = useCallback((): AnchorBox | null => {
    const box = scroller();
    if (!item.current || !box) return null;
    const head = around?.head?.current?.getBoundingClientRect().height ?? 0;
    return inSight(item.current.getBoundingClientRect(), box, head);
  }, [item, around, scroller]);
  useAnchor('evidence', current ? measure : null, scroller);
}
