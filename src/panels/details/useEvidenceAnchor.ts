import { type RefObject, useCallback } from 'react';
import { type AnchorBox, inSight, useAnchor } from '../../ui/anchors.tsx';

/**
 * Marks the place of the evidence being read, so that the line from the graph can find it: the part that is visible
 * below the panel's head.
 */
export function useEvidenceAnchor(item: RefObject<HTMLElement | null>, current: boolean): void {
  const around = useCallback(() => item.current?.closest('[data-details-scroller]'), [item]);
  const measure = useCallback((): AnchorBox | null => {
    const scroller = around();
    if (!item.current || !scroller) return null;
    const head = scroller.querySelector('[data-panel-head]')?.getBoundingClientRect().height ?? 0;
    return inSight(item.current.getBoundingClientRect(), scroller, head);
  }, [item, around]);
  useAnchor('evidence', current ? measure : null, around);
}
