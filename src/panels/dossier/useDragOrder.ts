import { type PointerEvent, type RefObject, useState } from 'react';

interface DragOrder {
  /** The key of what is being dragged; null: nothing is. */
  readonly dragged: string | null;
  /** The properties for the handle of an item. */
  readonly gripOf: (key: string) => Grip;
}

/** The events that a handle listens to. */
export interface Grip {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onLostPointerCapture: (event: PointerEvent) => void;
}

const edgePx = 48;
const scrollStepPx = 14;

/**
 * Reorders the items of a list by dragging their handles: an item moves when the pointer passes the middle of its
 * neighbour.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (key: string, to: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<string | null>(null);
  const end = () => setDragged(null);

  const gripOf = (key: string): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(key);
    },
    onPointerMove: (event) => {
      const items = [...(list.current?.children ?? [])] as HTMLElement[];
      const from = items.findIndex((item) => item.dataset.entry === key);
      if (dragged !== key || from < 0) return;
      const to = items.filter((item, at) => at !== from && middleOf(item) < event.clientY).length;
      if (to !== from) move(key, to);
      scrollAtEdge(list.current?.parentElement, event.clientY);
    },
    onPointerUp: end,
    onLostPointerCapture: end,
  });
  return { dragged, gripOf };
}

function middleOf(item: HTMLElement): number {
  const { top, bottom } = item.getBoundingClientRect();
  return (top + bottom) / 2;
}

function scrollAtEdge(scroller: HTMLElement | null | undefined, y: number): void {
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + edgePx) scroller.scrollTop -= scrollStepPx;
  if (y > bottom - edgePx) scroller.scrollTop += scrollStepPx;
}
