import { useCallback } from 'react';
import { useActions } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/hasOpenDialog.ts';
import { useHotkey } from '../../ui/hooks/useHotkey.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './pageMessages.ts';

/** The key D presses « Dossier » at the passage that the keyboard is on, or else at the one being read. */
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
