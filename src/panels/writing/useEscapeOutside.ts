import { type RefObject, useEffect, useEffectEvent } from 'react';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';

/** Lets Escape leave the form even when the focus is elsewhere, as in the article, before it closes anything else. */
export function useEscapeOutside(section: RefObject<HTMLElement | null>, leave: () => void): void {
  const leaveNow = useEffectEvent(leave);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && section.current?.contains(event.target);
      if (event.key !== 'Escape' || event.defaultPrevented || isInside || hasOpenDialog()) return;
      event.preventDefault();
      event.stopPropagation();
      leaveNow();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [section]);
}
