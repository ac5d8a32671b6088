import { type RefObject, useCallback } from 'react';
import { letterOf } from '../../lib/letterOf.ts';
import { useAppStore } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';
import { useHotkey } from '../../ui/hooks/useHotkey.ts';

/** J and K lead from one step of the chain to the next, as they lead through passages elsewhere. */
export function useStepKeys(list: RefObject<HTMLOListElement | null>): void {
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const isNext = useCallback((event: KeyboardEvent) => bareKeys && isBare(event, 'J'), [bareKeys]);
  const isPrevious = useCallback((event: KeyboardEvent) => bareKeys && isBare(event, 'K'), [bareKeys]);
  const go = useCallback(
    (by: 1 | -1) => {
      const steps = [...(list.current?.children ?? [])];
      const at = steps.findIndex((step) => step.contains(document.activeElement));
      const next = at === -1 ? (by === 1 ? 0 : steps.length - 1) : at + by;
      const step = steps[Math.max(0, Math.min(next, steps.length - 1))];
      if (!(step instanceof HTMLElement)) return;
      step.focus({ preventScroll: true });
      step.scrollIntoView?.({ block: 'nearest' });
    },
    [list],
  );
  useHotkey(
    isNext,
    useCallback(() => go(1), [go]),
  );
  useHotkey(
    isPrevious,
    useCallback(() => go(-1), [go]),
  );
}

const isBare = (event: KeyboardEvent, letter: string): boolean =>
  letterOf(event) === letter &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) &&
  !hasOpenDialog();
