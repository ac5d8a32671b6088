import { useId, useState } from 'react';
import type { Timeline } from '../../domain/timeline/timeline.ts';

export interface Undated {
  readonly id: string;
  readonly list: Timeline['undated'];
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens the list and brings it into view. */
  readonly show: () => void;
}

/** The list of what has no place on the axis: folded at first. */
export function useUndated(list: Timeline['undated']): Undated {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return {
    id,
    list,
    isOpen,
    toggle: () => setOpen(!isOpen),
    show: () => {
      setOpen(true);
      requestAnimationFrame(() => {
        const heading = document.getElementById(id);
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      });
    },
  };
}
