import { type RefObject, useRef, useState } from 'react';
import type { Timeline } from '../../domain/timeline/timeline.ts';

export interface Undated {
  /** For the button in its heading. */
  readonly heading: RefObject<HTMLButtonElement | null>;
  readonly list: Timeline['undated'];
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens the list and scrolls it into view. */
  readonly show: () => void;
}

/** The list of what has no place on the axis: collapsed at first. */
export function useUndated(list: Timeline['undated']): Undated {
  const heading = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return {
    heading,
    list,
    isOpen,
    toggle: () => setOpen(!isOpen),
    show: () => {
      setOpen(true);
      requestAnimationFrame(() => {
        heading.current?.scrollIntoView({ block: 'start' });
        heading.current?.focus({ preventScroll: true });
      });
    },
  };
}
