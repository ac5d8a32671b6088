import { useEffect } from 'react';

type Hotkey = (event: KeyboardEvent) => boolean;

/**
 * Runs `act` on a key that `matches`, wherever the focus is. A key that a nearer element has handled is left alone, and
 * so is a plain key while text is being typed.
 */
export function useHotkey(matches: Hotkey, act: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const bare = !event.ctrlKey && !event.metaKey && event.key.length === 1;
      if (event.defaultPrevented || !matches(event) || (bare && isTyping(event.target))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [matches, act]);
}

/** Whether keys pressed in this element are text, or select by their letter as in a select element. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(`input:not(${withoutText}), ${otherFields}`);
}

const withoutText = ['checkbox', 'radio', 'range', 'button', 'file'].map((type) => `[type="${type}"]`).join();
const otherFields = 'textarea, select, [contenteditable]';
