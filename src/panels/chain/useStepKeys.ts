import { type RefObject, useCallback } from 'react';
import { useAppStore } from '../../store/react.tsx';
import { useLetterKey } from '../../ui/hooks/useLetterKey.ts';

/** J and K lead from one step of the chain to the next, as they lead through passages elsewhere. */
export function useStepKeys(list: RefObject<HTMLOListElement | null>): void {
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const next = useCallback(() => go(list.current, 1), [list]);
  const previous = useCallback(() => go(list.current, -1), [list]);
  useLetterKey('J', bareKeys, next);
  useLetterKey('K', bareKeys, previous);
}

/** Moves the focus by one step; from outside the list, to its first or last. */
function go(list: HTMLOListElement | null, by: 1 | -1): void {
  const steps = [...(list?.children ?? [])];
  const at = steps.findIndex((step) => step.contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : steps.length - 1) : at + by;
  const step = steps[Math.max(0, Math.min(next, steps.length - 1))];
  if (!(step instanceof HTMLElement)) return;
  step.focus({ preventScroll: true });
  step.scrollIntoView?.({ block: 'nearest' });
}
