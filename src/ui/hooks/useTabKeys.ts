import { type KeyboardEvent, useRef } from 'react';

/** The keyboard of a `tablist`: left and right choose the neighbouring tab, around the ends too, and move the focus to it. */
export function useTabKeys<Tab>(tabs: readonly Tab[], chosen: Tab, choose: (tab: Tab) => void) {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = (tabs.indexOf(chosen) + by + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    ref.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return { ref, onKeyDown };
}
