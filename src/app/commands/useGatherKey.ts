import { useCallback } from 'react';
import { useActions } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/hasOpenDialog.ts';
import { useHotkey } from '../../ui/hooks/useHotkey.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './pageMessages.ts';

/**
 * The D key presses the « Dossier » button of the passage that has the focus, or else of the one being read. The document
 * is asked for that button: the focus is known only there, and details, reader and chain each draw such buttons.
 */
export function useGatherKey(): void {
  const text = useText(messages);
  const { announce } = useActions();
  const press = useCallback(() => {
    const here = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-gathers]');
    const current = document.querySelector<HTMLElement>('[data-gathers="current"]');
    const button = here ?? current;
    if (button) button.click();
    else announce(text.nothingToGather);
  }, [text, announce]);
  useHotkey(isGatherKey, press);
}

const isGatherKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'd' && !(ctrlKey || metaKey || altKey || shiftKey) && !hasOpenDialog();
