import type { MouseEvent, PointerEvent } from 'react';
import type { Pointed } from '../../domain/basics/selection.ts';
import type { ItemSubject } from '../../domain/timeline/timeline.ts';
import { useActions } from '../../store/react.tsx';

/** What pointer and keyboard do to an item: the same as to its node or link on the canvas. */
export function useItemActs() {
  const { selectNode, selectEdge, pointAt, open } = useActions();
  return {
    open: (subject: ItemSubject, { shiftKey }: Pick<MouseEvent, 'shiftKey'>): void => {
      if (subject.kind === 'node') selectNode(subject.id, { add: shiftKey });
      else selectEdge(subject.id, subject.evidence[0]);
    },
    enter: (subject: ItemSubject, { pointerType }: Pick<PointerEvent, 'pointerType'>): void => {
      if (pointerType === 'mouse') pointAt(pointedOf(subject));
    },
    point: (subject: ItemSubject): void => pointAt(pointedOf(subject)),
    leave: (): void => pointAt(null),
    menu: (subject: ItemSubject, event: MouseEvent): void => {
      event.preventDefault();
      open({ target: pointedOf(subject), at: { x: event.clientX, y: event.clientY } });
    },
  };
}

const pointedOf = (subject: ItemSubject): Pointed =>
  subject.kind === 'node' ? { kind: 'node', id: subject.id } : { kind: 'edge', id: subject.id };
